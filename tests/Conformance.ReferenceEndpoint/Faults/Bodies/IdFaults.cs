using Conformance.Model.Verdicts;
using Conformance.ReferenceEndpoint.Answers;
using static Conformance.ReferenceEndpoint.Faults.Bodies.ErrorFault;

namespace Conformance.ReferenceEndpoint.Faults.Bodies;

/// <summary>A RequestId or HostId that cannot serve who asks for support with it.</summary>
internal static class IdFaults
{
    private const string Again = "0E7863B7-6722-409A-A6C4-8906582E33A5";

    public static IReadOnlyList<Fault> All { get; } =
    [
        new()
        {
            Name = "request-id-repeated-at-times",
            Text = Text("RequestId 偶尔重复", "A RequestId comes again once in a while."),
            Breaks = [new() { Requirement = "RequestId.Unique", Checks = [CheckNames.RequestId] }],
            OnAnswer = (_, answer) => answer.HeaderRequestId.StartsWith('0') ? answer.Identified(Again) : answer,
        },
        new()
        {
            Name = "request-id-empty",
            Text = Text("RequestId 为空", "The RequestId is empty."),
            Breaks = [new() { Classes = Enum.GetValues<AnswerClass>(), Checks = [CheckNames.RequestId] }],
            OnAnswer = (_, answer) => answer.With("RequestId", ""),
        },
        Of("request-id-nested", Text("错误的 RequestId 嵌套在更深一层", "The RequestId of an error is nested deeper."),
            answer => answer.Without("RequestId").And(new("Request", new Fields(new Member("RequestId", answer.HeaderRequestId)))),
            CheckNames.RequestId, CheckNames.Shape, CheckNames.NoResultData),
        new()
        {
            Name = "request-id-unlike-its-header",
            Text = Text("RequestId 与 x-acs-request-id 响应头不同", "The RequestId differs from the header x-acs-request-id."),
            Breaks = [new() { Requirement = "RequestId.MatchesHeader", Checks = [CheckNames.RequestId] }],
            OnAnswer = (_, answer) => answer with { HeaderRequestId = Again },
        },
        Of("host-id-with-port", Text("HostId 带有端口", "The HostId has a port."),
            answer => answer.Change("HostId", host => host + ":80"), CheckNames.HostId),
        Of("host-id-empty", Text("HostId 为空", "The HostId is empty."), answer => answer.With("HostId", ""), CheckNames.HostId),
    ];
}
