using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.Judging;

/// <summary>Makes the ratchet of a run and tells what a later run lost against it.</summary>
public static class Ratchets
{
    /// <summary>What this run judged.</summary>
    public static Ratchet Of(RunRecord record) => new() { Run = record.Header.RunId, Checks = JudgedChecks.Of(record) };

    /// <param name="record">A run with or without a ratchet.</param>
    /// <param name="edition">The edition it was run by.</param>
    /// <returns>A sentence that names every requirement no longer exercised and every check no longer made; null where nothing is lost.</returns>
    public static string? Loss(RunRecord record, Edition edition)
    {
        if (record.Header.Ratchet is not { } ratchet)
        {
            return null;
        }

        var now = JudgedChecks.Of(record);
        string[] parts =
        [
            .. Unexercised([.. ratchet.Checks.Keys.Where(id => !now.ContainsKey(id) && IsSelected(id, record))], record, edition),
            .. from held in ratchet.Checks
               where now.ContainsKey(held.Key)
               let lost = LostChecks.Of(held.Key, held.Value, record, edition)
               where lost.Count > 0
               select $"no longer checked: {held.Key} {string.Join(", ", lost)}",
        ];
        return parts.Length == 0 ? null : $"--baseline {ratchet.Run}: {string.Join("; ", parts)}";
    }

    private static bool IsSelected(string requirement, RunRecord record) =>
        record.Header.Selection.Scope == "full" || record.Cases.Any(c => c.RequirementId == requirement);

    // Those that share a reason in one breath.
    private static IEnumerable<string> Unexercised(IReadOnlyList<string> ids, RunRecord record, Edition edition) =>
        from id in ids
        orderby edition.Has(id) ? edition[id].Row?.Row ?? int.MaxValue : int.MaxValue
        group edition.Has(id) && edition[id].Row is { } row ? $"row {row.Row} {id}" : id by Reason(id, record) into alike
        select $"no longer exercised: {string.Join(", ", alike)} ({alike.Key})";

    private static string Reason(string id, RunRecord record)
    {
        var verdict = record.Cases.FirstOrDefault(c => c.RequirementId == id)?.Verdict;
        return verdict switch
        {
            null => "it has no record",
            { Status: CaseStatus.NotApplicable } => $"declared not applicable: {verdict.Reason}",
            { MissingKey: { } key } => $"{verdict.Reason}; set {key}",
            _ => verdict.Reason ?? "it was not judged",
        };
    }
}
