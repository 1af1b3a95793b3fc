using Conformance.Judging.Answers;
using Conformance.Model.Evidence;
using Conformance.Model.Records;
using Conformance.Model.Specification;

namespace Conformance.Probe.Runs;

/// <summary>Whether an endpoint throttled us where the case did not ask for it.</summary>
internal static class Throttled
{
    private const string Code = "Throttling";

    public static bool Is(CaseSpec spec, CaseEvidence facts, IReadOnlyList<ReadExchange> reads, Edition edition) =>
        !Takes(spec, edition)
        && reads.Any(r => r.Exchange.Role is ExchangeRole.SetUp or ExchangeRole.Judged && Is(r) && !SaysElse(r.Code, facts, edition));

    public static bool Is(ReadExchange read) => !read.Succeeded
        && (read.Status == 429 || read.Code is Code || read.Code?.StartsWith(Code + ".", StringComparison.Ordinal) == true);

    // A status 429 over another code of the table, or over the very code the scenario asks for, is an answer to the case.
    private static bool SaysElse(string? code, CaseEvidence facts, Edition edition) =>
        code is not null && (code == facts.ScenarioCode || (code != Code && edition.Codes.Contains(code)));

    // A throttled answer is as good as any where only its RequestId counts.
    private static bool Takes(CaseSpec spec, Edition edition) =>
        spec.Requirement.Expect is RequestIdsUnique || (spec.Requirement.Expect is AnswersRow(var id) && edition[id].Row!.Code == Code);
}
