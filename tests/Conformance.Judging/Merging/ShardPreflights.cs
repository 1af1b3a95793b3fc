using Conformance.Model.Records;

namespace Conformance.Judging.Merging;

/// <summary>The preflights of a merged run: each shard had its own, and the run as a whole is as sure as the worst of them.</summary>
public static class ShardPreflights
{
    /// <summary>Each shard's own, with its exchanges.</summary>
    public static IReadOnlyList<PreflightRecord> Of(RunHeader merged)
    {
        var (from, all) = (0, new List<PreflightRecord>());
        foreach (var shard in merged.Shards ?? [])
        {
            all.Add(shard.Preflight with { Exchanges = [.. merged.Preflight.Exchanges.Skip(from).Take(shard.Exchanges)] });
            from += shard.Exchanges;
        }

        return all;
    }

    /// <summary>What they say together: unreachable, a lost control and a refused account of one shard are those of the run.</summary>
    /// <param name="shards">In their order, all of them.</param>
    public static PreflightRecord Joined(IReadOnlyList<PreflightRecord> shards) => new()
    {
        Unreachable = shards.Select((s, i) => Said(i, shards.Count, s.Unreachable)).FirstOrDefault(why => why is not null),
        Control = shards.SelectMany((s, i) => s.Control.Select(c => (Method: c.Key, Failure: Said(i, shards.Count, c.Value))))
            .GroupBy(c => c.Method).OrderBy(g => g.Key, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(c => c.Failure).FirstOrDefault(f => f is not null)),
        RefusedAccounts = shards.SelectMany(s => s.RefusedAccounts).GroupBy(a => a.Key).OrderBy(g => g.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Value),
        Exchanges = [.. shards.SelectMany(s => s.Exchanges)],
    };

    /// <summary>Something one shard says, as the merged run says it; null for nothing.</summary>
    internal static string? Said(int place, int count, string? text) => text is null ? null : $"shard {place + 1} of {count}: {text}";
}
