namespace Conformance.Reporting.Fleets;

/// <summary>Which verdict is worse than which (contract §2): it orders the endpoints of a fleet and gives its exit code.</summary>
public static class FleetOrder
{
    /// <summary>Every verdict, the worst first.</summary>
    public static IReadOnlyList<string> Verdicts { get; } = ["error", "nonconformant", "unreachable", "inconclusive", "conformantWithDeviations", "conformant"];

    /// <summary>The worst first; of one verdict those with more failures, then by name.</summary>
    public static IReadOnlyList<FleetEntry> WorstFirst(IEnumerable<FleetEntry> entries) =>
    [
        .. entries.OrderBy(e => Rank(e.Verdict)).ThenByDescending(e => e.Cases?.Failed ?? 0)
            .ThenByDescending(e => e.Cases?.Warnings ?? 0).ThenBy(e => e.Name, StringComparer.Ordinal),
    ];

    /// <summary>Of an interrupted fleet the signal's, else the worst.</summary>
    /// <param name="worstFirst">The endpoints; at least one.</param>
    /// <param name="interruptedBy">Name of the signal; null for none.</param>
    public static int ExitCode(IReadOnlyList<FleetEntry> worstFirst, string? interruptedBy) => interruptedBy switch
    {
        null => worstFirst[0].ExitCode,
        "SIGTERM" => 143,
        _ => 130,
    };

    public static FleetSummary.TotalsOf Totals(IReadOnlyList<FleetEntry> entries)
    {
        int Of(string verdict) => entries.Count(e => e.Verdict == verdict);
        return new(
            entries.Count, Of("error"), Of("nonconformant"), Of("unreachable"), Of("inconclusive"), Of("conformantWithDeviations"), Of("conformant"),
            entries.Sum(e => e.Requests), entries.Sum(e => e.Cases?.Total ?? 0));
    }

    public static int Rank(string verdict) => Verdicts.Index().FirstOrDefault(v => v.Item == verdict, (Index: 0, Item: verdict)).Index;
}
