using Conformance.Judging.Answers;
using Conformance.Judging.Merging;
using Conformance.Model.Records;

namespace Conformance.Judging;

/// <summary>Whether what a header says of its preflight is what the preflight's exchanges show: the whole run rests on it.</summary>
internal static class PreflightReview
{
    private const string Place = "preflight";
    private const string Main = "Main";
    private const string Holds = "holds";
    private const string Fails = "fails";
    private static readonly string[] WrongKeyCodes = ["InvalidAccessKeyId.NotFound", "IncompleteSignature"];

    public static IEnumerable<VerdictChange> Of(RunHeader header) => header.Shards is null
        ? Of(header.Preflight, Place)
        : [.. ShardPreflights.Of(header).SelectMany((own, i) => Of(own, $"{Place} of shard {i + 1}")), .. Joined(header)];

    private static IEnumerable<VerdictChange> Of(PreflightRecord preflight, string place)
    {
        var reads = preflight.Exchanges.Select(ReadExchange.Of).ToList();
        var isUnreachable = reads.Count > 0 && reads.TrueForAll(r => r.Exchange.Fault is not null);
        IEnumerable<VerdictChange> all =
        [
            new(place, "unreachable", Yes(preflight.Unreachable is not null), Yes(isUnreachable)),
            .. isUnreachable ? [] : Controls(preflight, reads, place),
            new(place, "refused accounts", Names(preflight.RefusedAccounts.Keys),
                Names(reads.Where(r => WrongKeyCodes.Contains(r.Code)).Select(r => r.Exchange.Account).OfType<string>())),
        ];
        return all.Where(c => c.Before != c.After);
    }

    // A control that was not sent can only have been recorded as failed.
    private static IEnumerable<VerdictChange> Controls(PreflightRecord preflight, List<ReadExchange> reads, string place)
    {
        var sent = reads.Where(r => Main.Equals(r.Exchange.Account, StringComparison.OrdinalIgnoreCase))
            .GroupBy(r => r.Exchange.Request.Method.ToLowerInvariant()).ToDictionary(g => g.Key, g => g.Last().Succeeded);
        return from method in preflight.Control.Keys.Union(sent.Keys)
               let recorded = !preflight.Control.TryGetValue(method, out var failure) ? "not recorded" : failure is null ? Holds : Fails
               select new VerdictChange(place, $"control by {method}", recorded, sent.GetValueOrDefault(method) ? Holds : Fails);
    }

    /// <summary>What a merged header says of its preflight follows from those of its shards.</summary>
    private static IEnumerable<VerdictChange> Joined(RunHeader header)
    {
        var (recorded, joined) = (Text(header.Preflight), Text(ShardPreflights.Joined(ShardPreflights.Of(header))));
        return recorded == joined ? [] : [new VerdictChange(Place, "of all shards", recorded, joined)];
    }

    private static string Text(PreflightRecord preflight) =>
        $"{preflight.Exchanges.Count} exchanges; unreachable: {preflight.Unreachable ?? "no"}; control: {Pairs(preflight.Control!)}; refused accounts: {Pairs(preflight.RefusedAccounts!)}";

    private static string Pairs(IReadOnlyDictionary<string, string?> texts) =>
        string.Join(", ", texts.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => $"{t.Key} {t.Value ?? Holds}"));

    private static string Yes(bool value) => value ? "yes" : "no";

    private static string Names(IEnumerable<string> accounts) => string.Join(", ", accounts.Distinct().Order(StringComparer.Ordinal));
}
