using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.Judging.Comparisons;

/// <summary>Checks that came out otherwise, case by case.</summary>
internal static class CheckDifferences
{
    public static IEnumerable<Difference> Of(RunRecord first, RunRecord second, Edition edition)
    {
        var (then, now) = (Judged(first), Judged(second));
        var ofRequirement = then.Values.ToLookup(t => (t.Case.RequirementId, t.Check.Name), State);
        return from key in now.Keys
               let before = then.GetValueOrDefault(key)
               let after = now[key]
               let kind = Kind(before, after, ofRequirement[(after.Case.RequirementId, after.Check.Name)])
               let ofWholeRun = IsOfWholeRun(after.Case, edition)
               where kind is not null && !(kind == DifferenceKind.ChangedFinding && ofWholeRun)
               group (key.Case, Before: Words(before), After: Words(after)) by (Kind: kind.Value, after.Case.RequirementId, key.Check,
                   Before: ofWholeRun ? "" : Settled.Of(Words(before)), After: ofWholeRun ? "" : Settled.Of(Words(after))) into alike
               select new Difference
               {
                   Kind = alike.Key.Kind,
                   Requirement = alike.Key.RequirementId,
                   Checks = [alike.Key.Check],
                   Cases = [.. alike.Select(a => a.Case)],
                   Before = alike.First().Before,
                   After = alike.First().After,
               };
    }

    private enum Outcome
    {
        Passing,
        Warning,
        Waived,
        Failing,
    }

    private static Dictionary<(string Case, string Check), Judgement> Judged(RunRecord record) =>
        (from one in record.Cases
         where one.Verdict.IsJudged
         from check in one.Verdict.Checks
         where check.Status != CheckStatus.Observed
         select new Judgement(one, check)).ToDictionary(j => (j.Case.Id, j.Check.Name));

    private static DifferenceKind? Kind(Judgement? before, Judgement after, IEnumerable<Outcome> ofRequirement)
    {
        // A case the first run did not judge tells nothing new where another case of its requirement came out the same.
        var then = before is null ? ofRequirement.Cast<Outcome?>().FirstOrDefault(o => o == State(after)) : State(before);
        return (then, State(after)) switch
        {
            var (same, now) when same == now => now != Outcome.Passing && before is not null && Settled.Of(before.Check.Actual) != Settled.Of(after.Check.Actual)
                ? DifferenceKind.ChangedFinding : null,
            (_, Outcome.Failing) => DifferenceKind.NewlyFailing,
            (_, Outcome.Waived) => DifferenceKind.NewlyWaived,
            (Outcome.Failing or Outcome.Waived, _) => DifferenceKind.NewlyPassing,
            (_, Outcome.Warning) => DifferenceKind.NewWarning,
            (Outcome.Warning, _) => DifferenceKind.GoneWarning,
            _ => null,
        };
    }

    private static Outcome State(Judgement judgement) => (judgement.Check.Status, judgement.Case.Verdict.Status) switch
    {
        (CheckStatus.Failed, CaseStatus.Waived) => Outcome.Waived,
        (CheckStatus.Failed, _) => Outcome.Failing,
        (CheckStatus.Warning, _) => Outcome.Warning,
        _ => Outcome.Passing,
    };

    private static string Words(Judgement? judgement) => judgement switch
    {
        null => "not judged",
        { Check.IsFinding: false } => "passed",
        { Check: var check } => $"expected {check.Expected}, got {check.Actual}",
    };

    // Which RequestIds came again, and where, is another from run to run.
    private static bool IsOfWholeRun(CaseRecord one, Edition edition) =>
        edition.Has(one.RequirementId) && edition[one.RequirementId].Expect is RequestIdsUnique or RequestIdsMatchHeader;

    private sealed record Judgement(CaseRecord Case, CheckResult Check);
}
