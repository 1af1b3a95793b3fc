using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.ReferenceEndpoint.Faults;

/// <summary>Faults that rewrite answers.</summary>
internal static class AnswerFaults
{
    public static IReadOnlyList<Fault> All { get; } = [WrongStatus(), ConstantRequestId(), XmlForJson()];

    private static Fault WrongStatus() => new()
    {
        Name = "wrong-status",
        Text = new LocalText { Zh = "不存在的 AccessKeyId 返回 404 而不是 400", En = "An unknown AccessKeyId is answered with 404, not 400." },
        Kind = FaultKind.Status,
        Breaks = [new() { Requirement = "InvalidAccessKeyId.NotFound", Checks = [CheckNames.Status] }],
        OnAnswer = answer => answer.Row == "InvalidAccessKeyId.NotFound" ? answer with { Status = 404 } : answer,
    };

    private static Fault ConstantRequestId()
    {
        const string always = "8906582E-6722-409A-A6C4-0E7863B733A5";
        return new Fault
        {
            Name = "constant-request-id",
            Text = new LocalText { Zh = "所有回答的 RequestId 都相同", En = "Every answer has the same RequestId." },
            Kind = FaultKind.RequestId,
            Breaks = [new() { Requirement = "RequestId.Unique", Checks = [CheckNames.RequestId] }],
            OnAnswer = answer => answer.With("RequestId", always) with { HeaderRequestId = always },
        };
    }

    private static Fault XmlForJson() => new()
    {
        Name = "xml-for-json",
        Text = new LocalText { Zh = "请求 JSON 却返回 XML", En = "XML is answered where JSON was asked for." },
        Kind = FaultKind.Format,
        Breaks = [new() { Requirement = "*", Variant = "json-*", Checks = [CheckNames.Format, CheckNames.ContentType] }],
        OnAnswer = answer => answer.In(AnswerFormat.Xml),
    };
}
