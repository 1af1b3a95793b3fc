using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.Judging;

/// <summary>What leaves a run without failures inconclusive.</summary>
internal static class Doubts
{
    /// <summary>The first doubt; null for none.</summary>
    public static string? About(RunRecord record, Edition edition)
    {
        var preflight = record.Header.Preflight;
        var unresolved = record.Cases.Where(c => c.Verdict.IsUnresolved).ToList();
        return record switch
        {
            { Header.Selection: { Cases: 0 } selection } => NothingSelected(selection),
            _ when preflight.Control.Values.FirstOrDefault(f => f is not null) is { } failure => $"the control failed: {failure}",
            _ when preflight.RefusedAccounts.Count > 0 =>
                $"refused at preflight: {string.Join(", ", preflight.RefusedAccounts.Select(a => $"account {a.Key} ({a.Value})"))}",
            { Footer: null } => "the record is incomplete",
            _ when record.Cases.Count < record.Header.Selection.Cases =>
                $"{record.Header.Selection.Cases - record.Cases.Count} of {record.Header.Selection.Cases} selected cases have no record",
            _ when Ratchets.Loss(record, edition) is { } loss => loss,
            _ when unresolved.Count > 0 => $"{unresolved.Count} configured cases could not be judged, {unresolved[0].Id} first: {unresolved[0].Verdict.Reason}",
            { Header.Selection.RequireComplete: true } when Unexercised(record, edition) is { Count: > 0 } missing =>
                $"--require-complete: not exercised: {string.Join(", ", missing)}",
            _ when CertificateDemands.Missed(record, edition) is { Count: > 0 } missed => $"not certified: {string.Join("; ", missed)}",
            _ when !record.Cases.Any(c => c.Verdict.IsJudged) => "no case was judged; ./run.sh list says which key each one lacks",
            _ => null,
        };
    }

    private static string NothingSelected(Selection selection)
    {
        var globs = string.Join(", ", selection.Only.Select(o => $"'{o}'"));
        return selection.Rerun switch
        {
            _ when selection.Shard is { Selected: > 0 } shard =>
                $"no case was selected: {shard} is empty, as only {shard.Selected} cases are shared out; take fewer shards",
            { Failed: 0 } none => $"no case was selected: none failed in {none.Run}, so there is nothing to run again",
            { } rerun when globs.Length > 0 => $"no case was selected: of the {rerun.Failed} that failed in {rerun.Run} none fits {globs}",
            { } rerun => $"no case was selected: of the {rerun.Failed} that failed in {rerun.Run} none is in this edition and these variants",
            null => $"no case was selected by {globs}; ./run.sh list shows what there is",
        };
    }

    private static List<string> Unexercised(RunRecord record, Edition edition) =>
    [
        .. from one in record.Cases
           group one.Verdict.Status by one.RequirementId into requirement
           where edition.Has(requirement.Key) && edition[requirement.Key].Level == Level.Required
               && requirement.All(status => status is CaseStatus.NotExercised or CaseStatus.NotRun)
           select requirement.Key,
    ];
}
