using Conformance.Reporting.Allure;
using Conformance.Reporting.Badges;
using Conformance.Reporting.Folders;
using Conformance.Reporting.Har;
using Conformance.Reporting.Html;
using Conformance.Reporting.JUnit;
using Conformance.Reporting.Manifests;
using Conformance.Reporting.Markdown;
using Conformance.Reporting.Summaries;

namespace Conformance.Reporting.Files;

/// <summary>All reports of a run, and how they are put beside its record.</summary>
public static class ReportFiles
{
    /// <summary>Each makes the files of one kind of report.</summary>
    private static readonly IReadOnlyList<Func<ReportInput, IEnumerable<ReportFile>>> Writers =
    [
        HtmlReport.Files,
        MarkdownSummary.Files,
        JUnitReport.Files,
        HarReport.Files,
        BadgeReport.Files,
        AllureReport.Files,
    ];

    // More would only hold more pages in memory.
    private const int AtOnce = 2;

    /// <summary>Writes every report; then the summary, so that it can say which other could not be written; then the manifest of them all.</summary>
    /// <returns>The summary as written; a report that is missing makes it an error (exit 5).</returns>
    /// <exception cref="IOException">The summary itself cannot be written; the message names it.</exception>
    public static Summary Write(ReportInput input, string folder)
    {
        var place = new ReportPlace(folder);
        var missing = Writers.AsParallel().AsOrdered().WithDegreeOfParallelism(AtOnce).SelectMany(write => new ReportPlace(folder).Write(write(input))).ToList();
        var summary = WriteSummary(input, place, missing);
        return HasManifest(folder) && place.Write([ManifestWriter.ReportFile(input, summary, folder)]) is [var unmade]
            ? WriteSummary(input, place, [.. missing, unmade])
            : summary;
    }

    /// <summary>Every report of a record but the manifest, to be held against those in its folder.</summary>
    public static IReadOnlyList<ReportFile> All(ReportInput input) => [.. Writers.SelectMany(write => write(input)), SummaryWriter.File(input.Summary)];

    // It goes with a record; and what was signed stays as it was signed: reports that came out otherwise are for verify to name.
    private static bool HasManifest(string folder) =>
        File.Exists(Path.Combine(folder, RunReference.RecordFile)) && !File.Exists(Path.Combine(folder, DetachedJws.FileName));

    private static Summary WriteSummary(ReportInput input, ReportPlace place, List<string> missing)
    {
        var summary = missing.Count == 0 ? input.Summary
            : input.Summary with { Verdict = "error", ExitCode = 5, Why = string.Join("; ", missing) };
        return place.Write([SummaryWriter.File(summary)]) is [var broken] ? throw new IOException(broken) : summary;
    }
}
