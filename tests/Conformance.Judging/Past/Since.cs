using Conformance.Model.Records;
using Conformance.Model.Specification;

namespace Conformance.Judging;

/// <summary>What a run found otherwise than the run of the same endpoint before it, from the run's own record.</summary>
public sealed record Since
{
    private const int MostNames = 6;

    public required PastRun Previous { get; init; }

    /// <summary>Each as <c>requirement check</c>.</summary>
    public required IReadOnlyList<string> NewlyFailing { get; init; }

    /// <summary>Failed then, and judged now without failing, waived or not.</summary>
    public required IReadOnlyList<string> NewlyPassing { get; init; }

    /// <summary>Numbers of rows.</summary>
    public required IReadOnlyList<int> NewlyExercised { get; init; }

    /// <summary>Numbers of rows; of a selected run only those it selected.</summary>
    public required IReadOnlyList<int> NoLongerExercised { get; init; }

    /// <summary>True when what is only recorded differs; only whole runs in the same variants can tell.</summary>
    public required bool ObservationsChanged { get; init; }

    /// <summary>In one line for a person.</summary>
    public string Sentence => $"since {Previous.Run}: " + string.Join("; ", Parts());

    /// <returns>Null where nothing is remembered, nothing was judged now, or nothing changed.</returns>
    public static Since? Of(RunRecord record, Edition edition)
    {
        if (record.Header.Previous is not { } previous || !record.Cases.Any(c => c.Verdict.IsJudged))
        {
            return null;
        }

        var (failedThen, failedNow, judgedNow) = (Pairs(previous.Failed), Pairs(JudgedChecks.Failed(record)), Pairs(JudgedChecks.Of(record)));
        var exercised = PastRuns.RowsExercised(record, edition);
        var selected = record.Cases.Select(c => c.RequirementId).ToHashSet(StringComparer.Ordinal);
        var rows = edition.Rows.Where(r => selected.Contains(r.Id)).Select(r => r.Row!.Row).ToList();
        var since = new Since
        {
            Previous = previous,
            NewlyFailing = [.. failedNow.Except(failedThen)],
            NewlyPassing = [.. failedThen.Intersect(judgedNow).Except(failedNow).Except(Pairs(JudgedChecks.Waived(record)))],
            NewlyExercised = [.. exercised.Except(previous.RowsExercised)],
            NoLongerExercised = [.. previous.RowsExercised.Intersect(rows).Except(exercised)],
            ObservationsChanged = IsComparable(record, previous) && PastRuns.Observations(record) != previous.Observations,
        };
        return since.Parts().Any() ? since : null;
    }

    private static bool IsComparable(RunRecord record, PastRun previous) =>
        record.Header.Selection.Scope == "full" && record.Header.Selection.Variants == previous.Variants && record.Footer?.InterruptedBy is null;

    private static IReadOnlyList<string> Pairs(IReadOnlyDictionary<string, IReadOnlyList<string>> checks) =>
        [.. checks.OrderBy(r => r.Key, StringComparer.Ordinal).SelectMany(r => r.Value.Select(check => $"{r.Key} {check}"))];

    private IEnumerable<string> Parts()
    {
        (string Words, IReadOnlyList<string> Names)[] changes =
        [
            ("newly failing", NewlyFailing),
            ("newly passing", NewlyPassing),
            ("rows no longer exercised", [.. NoLongerExercised.Select(r => $"{r}")]),
            ("rows newly exercised", [.. NewlyExercised.Select(r => $"{r}")]),
        ];
        return changes.Where(c => c.Names.Count > 0).Select(c => $"{c.Words} {Named(c.Names)}").Concat(ObservationsChanged ? ["observations changed"] : []);
    }

    private static string Named(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(MostNames)) + (names.Count > MostNames ? $" and {names.Count - MostNames} more" : "");
}
