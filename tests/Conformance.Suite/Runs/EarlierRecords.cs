using Conformance.Judging;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Probe.Settings;

namespace Conformance.Suite.Runs;

/// <summary>What a run takes from earlier ones, and when it cannot.</summary>
public static class EarlierRecords
{
    private const int ShownOfHash = 12;

    /// <exception cref="UsageException">The record was made by another edition than this checkout's; the message says which.</exception>
    public static void DemandEdition(RunRecord record, Edition edition)
    {
        var header = record.Header;
        if (header.EditionSha256 != edition.Sha256)
        {
            throw new UsageException($"the record of {header.RunId} was made by edition {Shown(header.EditionId, header.EditionSha256)} and suite "
                + $"{header.SuiteVersion}; this checkout has {Shown(edition.Id, edition.Sha256)}: take the checkout it was made with, or a run of this edition");
        }
    }

    /// <exception cref="UsageException">The baseline is of another edition, or nothing was judged in it.</exception>
    internal static Ratchet? RatchetOf(RunRecord? baseline, Edition edition)
    {
        if (baseline is null)
        {
            return null;
        }

        DemandEdition(baseline, edition);
        return Ratchets.Of(baseline) is { Checks.Count: > 0 } ratchet ? ratchet
            : throw new UsageException($"--baseline: nothing was judged in {baseline.Header.RunId}, so it can hold nothing; name a run that was");
    }

    /// <summary>Sentences about earlier runs of another endpoint.</summary>
    internal static IEnumerable<string> Notes(RunOptions options, SuiteSettings settings)
    {
        foreach (var (option, earlier) in new[] { ("--rerun-failed", options.RerunFailed), ("--baseline", options.Baseline) })
        {
            if (earlier?.Header is { } header && !IsSame(header, settings))
            {
                yield return $"{option}: {header.RunId} was a run of {header.Endpoint.Name} at {header.Endpoint.BaseUrl}, "
                    + $"this one is of {settings.Endpoint.Name}{(settings.IsEmbedded ? "" : $" at {settings.Endpoint.BaseUrl.OriginalString}")}";
            }
        }
    }

    // The embedded endpoint gets another port at each start; and a target can bear its name.
    private static bool IsSame(RunHeader earlier, SuiteSettings settings) => settings.IsEmbedded
        ? earlier.Endpoint.Name == settings.Endpoint.Name && earlier.EmbeddedFaults is not null
        : earlier.Endpoint.BaseUrl.TrimEnd('/').Equals(settings.Endpoint.BaseUrl.OriginalString.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    private static string Shown(string id, string sha256) => $"{id} ({sha256[..Math.Min(ShownOfHash, sha256.Length)]})";
}
