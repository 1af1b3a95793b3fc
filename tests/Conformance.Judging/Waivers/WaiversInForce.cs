using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.Judging.Waivers;

/// <summary>The waivers of a run that hold on the day it began, found by case and check.</summary>
public sealed class WaiversInForce
{
    private readonly Dictionary<(string Case, string Check), Waiver> byPlace = [];

    private WaiversInForce(IEnumerable<Waiver> waivers, Edition? edition)
    {
        foreach (var waiver in waivers)
        {
            foreach (var spec in waiver.Cases(edition!))
            {
                // Two of one place are refused when the file is read.
                byPlace.TryAdd((spec.Id.ToString(), waiver.Check), waiver);
            }
        }
    }

    public static WaiversInForce None { get; } = new([], null);

    public static WaiversInForce Of(RunHeader header, Edition edition) => new(header.Waivers.Where(w => IsInForce(w, header)), edition);

    /// <summary>True on its last day still, by the UTC day of the run's start.</summary>
    public static bool IsInForce(Waiver waiver, RunHeader header) => DateOnly.FromDateTime(header.StartedAt.UtcDateTime) <= waiver.Expires;

    /// <summary>The waiver of this failed check; null where there is none or it declares another behaviour.</summary>
    public Waiver? For(string caseId, CheckResult failed) =>
        byPlace.TryGetValue((caseId, failed.Name), out var waiver) && waiver.Declares(failed.Actual) ? waiver : null;

    /// <summary>A failed verdict whose every failed check is waived becomes a waived one; any other stays as it is.</summary>
    public Verdict Applied(string caseId, Verdict verdict)
    {
        if (verdict.Status != CaseStatus.Failed || byPlace.Count == 0)
        {
            return verdict;
        }

        var failed = verdict.Checks.Where(c => c.Status == CheckStatus.Failed).Select(c => (Check: c, Waiver: For(caseId, c))).ToList();
        return failed.Exists(f => f.Waiver is null)
            ? verdict
            : verdict with { Status = CaseStatus.Waived, Reason = string.Join("; ", failed.Select(f => Reason(f.Check, f.Waiver!))) };
    }

    private static string Reason(CheckResult check, Waiver waiver) =>
        $"{check.Name} {check.Actual} is waived until {waiver.Expires:yyyy-MM-dd}: {waiver.Reason} ({waiver.Owner}, {waiver.Issue})";
}
