using Conformance.Judging.Answers;
using Conformance.Model.Evidence;
using Conformance.Model.Records;
using Conformance.Model.Specification;

namespace Conformance.Probe.Runs;

/// <summary>Whether an endpoint throttled us where the case did not ask for it.</summary>
internal static class Throttled
{
    private const string Code = "Throttling";
    private const int TooMany = 429;
    private const int Unavailable = 503;

    /// <returns>Those answers that put a case off; none when it can be judged.</returns>
    public static IReadOnlyList<ReadExchange> Of(CaseSpec spec, CaseEvidence facts, IReadOnlyList<ReadExchange> reads, Edition edition) =>
    [
        .. reads.Where(r => r.Exchange.Role is ExchangeRole.SetUp or ExchangeRole.Judged && Is(r)
            && !SaysElse(r.Code, facts, edition) && !IsAskedFor(r, spec, edition)),
    ];

    /// <summary>By its status or its code, or because it is unavailable and asks to be sent the request later.</summary>
    public static bool Is(ReadExchange read) => !read.Succeeded
        && (read.Status == TooMany || read.Code is Code || read.Code?.StartsWith(Code + ".", StringComparison.Ordinal) == true
            || (read.Status == Unavailable && RetryAfter.Of(read.Exchange) is not null));

    // A status 429 over another code of the table, or over the very code the scenario asks for, is an answer to the case.
    private static bool SaysElse(string? code, CaseEvidence facts, Edition edition) =>
        code is not null && (code == facts.ScenarioCode || (code != Code && edition.Codes.Contains(code)));

    // A throttled answer is as good as any where only its RequestId counts.
    private static bool IsAskedFor(ReadExchange read, CaseSpec spec, Edition edition) => spec.Requirement.Expect switch
    {
        RequestIdsUnique => true,
        AnswersRow(var id) when edition[id].Row is { } row => row.Code == Code || (read.Status == Unavailable && row.Status == Unavailable),
        _ => false,
    };
}
