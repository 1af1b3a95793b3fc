using Conformance.Model.Records;

namespace Conformance.Judging.Merging;

/// <summary>Why recorded runs cannot be joined into one: a merged verdict must never rest on less, or on anything else, than a run of one process would.</summary>
public static class MergeObstacles
{
    private const int MostNames = 12;

    /// <returns>Sentences that name the run and the remedy; empty when they can be joined.</returns>
    public static IReadOnlyList<string> Of(IReadOnlyList<NamedRun> runs) =>
        runs.Select(OfOne).OfType<string>().ToList() is { Count: > 0 } unfit ? unfit
        : runs.Skip(1).Select(r => OfCount(runs[0], r)).OfType<string>().ToList() is { Count: > 0 } miscounted ? miscounted
        : [.. runs.Skip(1).Select(r => ShardDifferences.Between(runs[0], r)).OfType<string>(), .. Doubles(runs), .. Missing(runs)];

    // An unreachable endpoint or a lost control is an outcome, and merges; what has no end has none.
    private static string? OfOne(NamedRun run) => (run.Record.Header.Selection.Shard, run.Record) switch
    {
        (null, { Header.Shards: not null }) => $"{run.Name} is merged already; name the runs of its shards",
        (null, _) => $"{run.Name} is no shard: it was run without --shard; merge joins runs made with --shard I/N",
        ({ } shard, { Footer: null }) => $"{run.Name} ({shard}) has no end: it was killed, or is still running; run it again with --shard {shard.Index}/{shard.Count}",
        ({ } shard, { Footer.InterruptedBy: { } signal }) => $"{run.Name} ({shard}) was interrupted by {signal}; run it again with --shard {shard.Index}/{shard.Count}",
        ({ } shard, { Cases: var cases }) => Stray(cases, shard) is { } stray ? $"{run.Name} ({shard}) {stray}: it is not as its run left it; run it again with --shard {shard.Index}/{shard.Count}" : null,
    };

    private static string? Stray(IReadOnlyList<CaseRecord> cases, Shard shard) =>
        cases.FirstOrDefault(c => !shard.Holds(c.Id)) is { } foreign ? $"has {foreign.Id}, which is of shard {Shard.Of(foreign.Id, shard.Count)}"
        : cases.GroupBy(c => c.Id).FirstOrDefault(g => g.Count() > 1) is { } twice ? $"has {twice.Key} more than once"
        : null;

    private static string? OfCount(NamedRun first, NamedRun other) => (first.Record.Header.Selection.Shard!, other.Record.Header.Selection.Shard!) is var (a, b) && a.Count != b.Count
        ? $"{other.Name} is {b}, {first.Name} is {a}: shards of one run are of the same number; name the shards of one of them"
        : null;

    private static IEnumerable<string> Doubles(IReadOnlyList<NamedRun> runs) =>
        from run in runs
        group run.Name by run.Record.Header.Selection.Shard!.Index into same
        where same.Count() > 1
        orderby same.Key
        select $"{string.Join(" and ", same)} are both shard {same.Key} of {runs[0].Record.Header.Selection.Shard!.Count}; leave one out";

    private static IEnumerable<string> Missing(IReadOnlyList<NamedRun> runs)
    {
        var count = runs[0].Record.Header.Selection.Shard!.Count;
        List<int> missing = [.. Enumerable.Range(1, count).Except(runs.Select(r => r.Record.Header.Selection.Shard!.Index))];
        var named = string.Join(", ", missing.Take(MostNames)) + (missing.Count > MostNames ? $" and {missing.Count - MostNames} more" : "");
        return missing.Count switch
        {
            0 => [],
            1 => [$"shard {named} of {count} is missing; name its run as well, or run it with --shard {named}/{count}"],
            _ => [$"shards {named} of {count} are missing; name their runs as well, or run them with --shard I/{count}"],
        };
    }
}
