using Conformance.Reporting.Allure;
using Conformance.Reporting.Badges;
using Conformance.Reporting.Har;
using Conformance.Reporting.Html;
using Conformance.Reporting.JUnit;
using Conformance.Reporting.Summaries;

namespace Conformance.Reporting.Files;

/// <summary>All reports of a run, and how they are put beside its record.</summary>
public static class ReportFiles
{
    /// <summary>Each makes the files of one kind of report.</summary>
    private static readonly IReadOnlyList<Func<ReportInput, IEnumerable<ReportFile>>> Writers =
    [
        HtmlReport.Files,
        JUnitReport.Files,
        HarReport.Files,
        BadgeReport.Files,
        AllureReport.Files,
    ];

    /// <summary>Writes every report; the summary last, so that it can say which other could not be written.</summary>
    /// <returns>The summary as written; a report that is missing makes it an error (exit 5).</returns>
    /// <exception cref="IOException">The summary itself cannot be written; the message names it.</exception>
    public static Summary Write(ReportInput input, string folder)
    {
        var missing = Writers.SelectMany(write => new ReportPlace(folder).Write(write(input))).ToList();
        var summary = missing.Count == 0 ? input.Summary
            : input.Summary with { Verdict = "error", ExitCode = 5, Why = string.Join("; ", missing) };
        return new ReportPlace(folder).Write([SummaryWriter.File(summary)]) is [var broken] ? throw new IOException(broken) : summary;
    }

    /// <summary>Every report of a record, to be held against those in its folder.</summary>
    public static IReadOnlyList<ReportFile> All(ReportInput input) => [.. Writers.SelectMany(write => write(input)), SummaryWriter.File(input.Summary)];
}
