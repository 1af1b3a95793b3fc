using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.Judging.Comparisons;

/// <summary>Cases that are only recorded and came out otherwise.</summary>
internal static class ObservationDifferences
{
    public static IEnumerable<Difference> Of(RunRecord first, RunRecord second, Edition edition)
    {
        var then = first.Cases.Where(c => IsObserved(c, edition)).ToDictionary(c => c.Id, Words);
        return from one in second.Cases
               where IsObserved(one, edition) && then.ContainsKey(one.Id)
               let change = (Before: then[one.Id], After: Words(one))
               where Settled.Of(change.Before) != Settled.Of(change.After)
               group (one.Id, change) by (one.RequirementId, Before: Settled.Of(change.Before), After: Settled.Of(change.After)) into alike
               select new Difference
               {
                   Kind = DifferenceKind.ChangedObservation,
                   Requirement = alike.Key.RequirementId,
                   Cases = [.. alike.Select(a => a.Id)],
                   Before = alike.First().change.Before,
                   After = alike.First().change.After,
               };
    }

    // A case of another requirement is observed only where the control failed, and then judged or not is the difference.
    private static bool IsObserved(CaseRecord one, Edition edition) =>
        edition.Has(one.RequirementId) ? edition[one.RequirementId].Level == Level.Observed : one.Verdict.Status == CaseStatus.Observed;

    private static string Words(CaseRecord one) =>
        one.Verdict.Status == CaseStatus.Observed ? one.Verdict.Reason ?? "" : $"not observed: {one.Verdict.Reason}";
}
