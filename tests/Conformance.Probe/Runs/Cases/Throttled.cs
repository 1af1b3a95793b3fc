using Conformance.Judging.Answers;
using Conformance.Model.Evidence;
using Conformance.Model.Specification;

namespace Conformance.Probe.Runs;

/// <summary>Whether an endpoint throttled us where the case did not ask for it.</summary>
internal static class Throttled
{
    private const string Code = "Throttling";

    public static bool Is(CaseSpec spec, IReadOnlyList<ReadExchange> reads, Edition edition) =>
        !Expects(spec, edition) && reads.Any(r => r.Exchange.Role is ExchangeRole.SetUp or ExchangeRole.Judged && Is(r));

    public static bool Is(ReadExchange read) => !read.Succeeded
        && (read.Status == 429 || read.Code is Code || read.Code?.StartsWith(Code + ".", StringComparison.Ordinal) == true);

    private static bool Expects(CaseSpec spec, Edition edition) =>
        spec.Requirement.Expect is AnswersRow(var id) && edition[id].Row!.Code == Code;
}
