using Conformance.Model.Records;
using Conformance.Model.Specification;

namespace Conformance.Judging.Merging;

/// <summary>Joins the records of all shards into the record of one run, and judges it as a whole.</summary>
public static class MergedRun
{
    /// <param name="runId">Name of the merged run.</param>
    /// <param name="runs">All shards of one run, in any order; <see cref="MergeObstacles"/> finds none.</param>
    /// <param name="edition">The edition they were run by.</param>
    /// <returns>Every verdict as it follows from all shards together: what looks over the whole run now sees it.</returns>
    public static RunRecord Of(string runId, IReadOnlyList<RunRecord> runs, Edition edition)
    {
        List<RunRecord> shards = [.. runs.OrderBy(r => r.Header.Selection.Shard!.Index)];
        var joined = new RunRecord
        {
            Header = Header(runId, shards),
            // What is judged over the whole run comes after the cases it looks back on. The sort keeps the order otherwise.
            Cases = [.. shards.SelectMany(s => s.Cases).OrderBy(c => edition.Has(c.RequirementId) && edition[c.RequirementId].IsOfWholeRun)],
            Triage = [.. shards.SelectMany(s => s.Triage)],
            Footer = Footer(shards),
        };
        return Rejudgement.Of(joined, edition).Again;
    }

    private static RunHeader Header(string runId, List<RunRecord> shards)
    {
        var first = shards[0].Header;
        return first with
        {
            RunId = runId,
            StartedAt = shards.Min(s => s.Header.StartedAt),
            Preflight = ShardPreflights.Joined([.. shards.Select(s => s.Header.Preflight)]),
            Selection = first.Selection with { Shard = null, Cases = shards.Sum(s => s.Header.Selection.Cases) },
            // Each shard remembers what its own machine does.
            Previous = null,
            Shards = [.. shards.Select(s => Shard(s.Header, s.Footer!))],
        };
    }

    private static ShardRun Shard(RunHeader header, RunFooter footer) => new()
    {
        Run = header.RunId,
        StartedAt = header.StartedAt,
        EndedAt = footer.EndedAt,
        BaseUrl = header.Endpoint.BaseUrl,
        ClockOffsetSeconds = header.ClockOffsetSeconds,
        Cases = header.Selection.Cases,
        Preflight = header.Preflight with { Exchanges = [] },
        Exchanges = header.Preflight.Exchanges.Count,
    };

    private static RunFooter Footer(List<RunRecord> shards)
    {
        List<RunFooter> all = [.. shards.Select(s => s.Footer!)];
        var ended = all.Max(f => f.EndedAt);
        return new RunFooter
        {
            EndedAt = ended,
            Seconds = Math.Round((ended - shards.Min(s => s.Header.StartedAt)).TotalSeconds, 3),
            Requests = all.Sum(f => f.Requests),
            Retries = all.Sum(f => f.Retries),
            InterruptedBy = null,
            Error = First(all, f => f.Error),
            CircuitOpened = First(all, f => f.CircuitOpened),
            Notes = [.. all.SelectMany(f => f.Notes).Distinct().Order(StringComparer.Ordinal), $"merged from {all.Count} shards: {string.Join(", ", shards.Select(s => s.Header.RunId))}"],
        };
    }

    private static string? First(List<RunFooter> all, Func<RunFooter, string?> of) =>
        all.Select((f, i) => ShardPreflights.Said(i, all.Count, of(f))).FirstOrDefault(said => said is not null);
}
