using Conformance.Model.Records;
using Conformance.Model.Verdicts;

namespace Conformance.Judging;

/// <summary>How steady a failure is, from what came when its case was run again alone.</summary>
public static class Stability
{
    /// <param name="failed">The case as it failed in the run.</param>
    /// <param name="again">The same case run again, each time alone.</param>
    /// <returns>
    /// <c>deterministic</c> when the same checks failed each time, <c>load-dependent</c> when they never did again,
    /// else <c>flaky (n of m)</c>; null where no time could be judged.
    /// </returns>
    public static string? Of(CaseRecord failed, IEnumerable<CaseRecord> again)
    {
        var judged = again.Where(a => a.Verdict.Status is CaseStatus.Passed or CaseStatus.Failed or CaseStatus.Waived).ToList();
        var same = judged.Count(a => IsSame(failed.Verdict, a.Verdict));
        return (judged.Count, same) switch
        {
            (0, _) => null,
            var (all, came) when all == came => "deterministic",
            (_, 0) when judged.All(a => !Failed(a.Verdict).Any()) => "load-dependent",
            var (all, came) => $"flaky ({came + 1} of {all + 1})",
        };
    }

    /// <summary>Whether the same checks failed.</summary>
    public static bool IsSame(Verdict one, Verdict other) => Failed(one).ToHashSet().SetEquals(Failed(other));

    private static IEnumerable<string> Failed(Verdict verdict) => verdict.Checks.Where(c => c.Status == CheckStatus.Failed).Select(c => c.Name);
}
