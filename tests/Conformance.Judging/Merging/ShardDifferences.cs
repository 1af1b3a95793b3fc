using Conformance.Model.Records;

namespace Conformance.Judging.Merging;

/// <summary>
/// Whether two shards are of one run. Everything their headers say must be equal, whatever members there will be, but for what names or times
/// one process, and what changes neither what is sent nor how it is judged.
/// </summary>
internal static class ShardDifferences
{
    private const int MostShown = 4;
    private const int LongestValue = 80;

    private static readonly HashSet<string> OfOneProcess =
    [
        // Which run it is, when it was, what its own clock and preflight showed, what its machine remembers; which part it took.
        "runId", "startedAt", "clockOffsetSeconds", "preflight", "previous", "selection.cases", "selection.shard",
        // How fast one process goes and when it gives up: machines differ. What was not sent for it is notRun, and said so.
        "Run:Workers", "Run:MaxRequestsPerSecond", "Run:MaxRequests", "Run:MaxConsecutiveFaults",
        // Paths of one machine. The waivers themselves are compared; of certificates and keys a record holds nothing.
        "KnownDeviations", "Endpoint:CaCertificateFile", "Endpoint:ClientCertificateFile", "Endpoint:ClientKeyFile",
    ];

    private static readonly Dictionary<string, string> Names = new()
    {
        ["selection.only"] = "--only",
        ["selection.variants"] = "--variants",
        ["selection.rerun"] = "--rerun-failed",
        ["selection.requireComplete"] = "--require-complete",
        ["selection.selected"] = "number of selected cases",
        ["waivers"] = "waivers",
        ["ratchet"] = "--baseline",
        ["embeddedFaults"] = "--fault",
        ["editionSha256"] = "edition",
        ["suiteVersion"] = "suite version",
    };

    /// <returns>One sentence; null when they are of one run.</returns>
    public static string? Between(NamedRun first, NamedRun other)
    {
        var (a, b) = (Facts(first.Record.Header), Facts(other.Record.Header));
        List<string> differences = [.. a.Keys.Union(b.Keys).Order(StringComparer.Ordinal).Where(k => Value(a, k) != Value(b, k))
            .Select(k => $"{Names.GetValueOrDefault(k, k)} {Shown(Value(b, k))} against {Shown(Value(a, k))}")];
        return differences.Count == 0 ? null
            : $"{other.Name} and {first.Name} are no shards of one run: {string.Join("; ", differences.Take(MostShown))}"
                + $"{(differences.Count > MostShown ? $"; and {differences.Count - MostShown} more" : "")}; run all shards with the same suite, configuration and options";
    }

    private static Dictionary<string, string> Facts(RunHeader header)
    {
        var isEmbedded = header.EmbeddedFaults is not null;
        var facts = HeaderFacts.Of(header).Where(f => !OfOneProcess.Contains(f.Key) && !(isEmbedded && IsOfEmbeddedStart(f.Key))).ToDictionary();
        facts["selection.selected"] = $"{header.Selection.Shard!.Selected}";
        return facts;
    }

    // Each process starts its own embedded endpoint, at a free port and with fresh keys.
    private static bool IsOfEmbeddedStart(string key) => key is "endpoint.baseUrl" or "Endpoint:BaseUrl"
        || (key.StartsWith("Accounts:", StringComparison.Ordinal) && key.EndsWith(":AccessKeyId", StringComparison.Ordinal));

    private static string Value(Dictionary<string, string> facts, string key) => facts.GetValueOrDefault(key, "none");

    private static string Shown(string value) => value.Length > LongestValue ? $"{value[..LongestValue]}…" : value;
}
