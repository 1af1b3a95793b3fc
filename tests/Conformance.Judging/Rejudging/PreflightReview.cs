using Conformance.Judging.Answers;
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

    public static IEnumerable<VerdictChange> Of(PreflightRecord preflight)
    {
        var reads = preflight.Exchanges.Select(ReadExchange.Of).ToList();
        var isUnreachable = reads.Count > 0 && reads.TrueForAll(r => r.Exchange.Fault is not null);
        IEnumerable<VerdictChange> all =
        [
            new(Place, "unreachable", Yes(preflight.Unreachable is not null), Yes(isUnreachable)),
            .. isUnreachable ? [] : Controls(preflight, reads),
            new(Place, "refused accounts", Names(preflight.RefusedAccounts.Keys),
                Names(reads.Where(r => WrongKeyCodes.Contains(r.Code)).Select(r => r.Exchange.Account).OfType<string>())),
        ];
        return all.Where(c => c.Before != c.After);
    }

    // A control that was not sent can only have been recorded as failed.
    private static IEnumerable<VerdictChange> Controls(PreflightRecord preflight, List<ReadExchange> reads)
    {
        var sent = reads.Where(r => Main.Equals(r.Exchange.Account, StringComparison.OrdinalIgnoreCase))
            .GroupBy(r => r.Exchange.Request.Method.ToLowerInvariant()).ToDictionary(g => g.Key, g => g.Last().Succeeded);
        return from method in preflight.Control.Keys.Union(sent.Keys)
               let recorded = !preflight.Control.TryGetValue(method, out var failure) ? "not recorded" : failure is null ? Holds : Fails
               select new VerdictChange(Place, $"control by {method}", recorded, sent.GetValueOrDefault(method) ? Holds : Fails);
    }

    private static string Yes(bool value) => value ? "yes" : "no";

    private static string Names(IEnumerable<string> accounts) => string.Join(", ", accounts.Distinct().Order(StringComparer.Ordinal));
}
