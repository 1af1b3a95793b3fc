using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.ReferenceEndpoint.Faults;

/// <summary>Faults that rewrite answers.</summary>
internal static class AnswerFaults
{
    public static IReadOnlyList<Fault> All { get; } =
        [WrongStatus(), CodeOffByALetter(), ConstantRequestId(), HostIdMissingOn5xx(), XmlForJson(), SecretToldToSubAccount(), .. Ways.All];

    private static Fault WrongStatus() => new()
    {
        Name = "wrong-status",
        Text = new LocalText { Zh = "未知 AccessKeyId 返回 404", En = "An unknown AccessKeyId is answered with 404, not 400." },
        Breaks = [new() { Requirement = "InvalidAccessKeyId.NotFound", Checks = [CheckNames.Status] }],
        OnAnswer = (_, answer) => answer.Row == "InvalidAccessKeyId.NotFound" ? answer with { Status = 404 } : answer,
    };

    private static Fault CodeOffByALetter() => new()
    {
        Name = "code-off-by-a-letter",
        Text = new LocalText { Zh = "把 InvalidParamater 写成 InvalidParameter", En = "InvalidParamater is spelt InvalidParameter." },
        Breaks = [new() { Requirement = "InvalidParamater.*", Checks = [CheckNames.Code] }],
        OnAnswer = (_, answer) => answer.Row?.StartsWith("InvalidParamater.", StringComparison.Ordinal) is true
            ? answer.With("Code", "InvalidParameter")
            : answer,
    };

    private static Fault ConstantRequestId()
    {
        const string always = "8906582E-6722-409A-A6C4-0E7863B733A5";
        return new Fault
        {
            Name = "constant-request-id",
            Text = new LocalText { Zh = "所有回答的 RequestId 都相同", En = "Every answer has the same RequestId." },
            Breaks = [new() { Requirement = "RequestId.Unique", Checks = [CheckNames.RequestId] }],
            OnAnswer = (_, answer) => answer.Identified(always),
        };
    }

    private static Fault HostIdMissingOn5xx() => new()
    {
        Name = "host-id-missing-on-5xx",
        Text = new LocalText { Zh = "5xx 错误缺少 HostId", En = "Errors with a status 5xx have no HostId." },
        Breaks =
        [
            new() { Requirement = "ServiceUnavailable", Checks = [CheckNames.HostId, CheckNames.Shape] },
            new() { Requirement = "InternalError", Checks = [CheckNames.HostId, CheckNames.Shape] },
        ],
        OnAnswer = (_, answer) => answer.Status >= 500 ? answer.Without("HostId") : answer,
    };

    private static Fault XmlForJson() => new()
    {
        Name = "xml-for-json",
        Text = new LocalText { Zh = "请求 JSON 却返回 XML", En = "XML is answered where JSON was asked for." },
        Breaks = [new() { Requirement = "*", Variant = "json-*", Checks = [CheckNames.Format, CheckNames.ContentType] }],
        OnAnswer = (_, answer) => answer.In(AnswerFormat.Xml),
    };

    // All that a sub-account is asked in the cases is refused: only the preflight sees it served.
    private static Fault SecretToldToSubAccount() => new()
    {
        Name = "secret-told-to-sub-account",
        Text = new LocalText { Zh = "子账号的成功返回泄露其 AccessKeySecret", En = "Successes of a sub-account tell its AccessKeySecret." },
        Breaks = [new() { Requirement = "Success.Response", Format = AnswerFormat.Xml, Variant = "*-get", Checks = [CheckNames.NoSecret] }],
        OnAnswer = (call, answer) => answer.Status < 300 && call.Account is { Name: "SubUser" } sub ? answer.And(new("Description", sub.AccessKeySecret)) : answer,
    };
}
