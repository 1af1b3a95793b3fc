using Conformance.Reporting.Html;
using Conformance.Reporting.Summaries;

namespace Conformance.Reporting.Files;

/// <summary>All reports of a run, and how they are put beside its record.</summary>
public static class ReportFiles
{
    /// <summary>Each makes the files of one kind of report.</summary>
    private static readonly IReadOnlyList<Func<ReportInput, IEnumerable<ReportFile>>> Writers =
    [
        HtmlReport.Files,
    ];

    /// <summary>Writes every report; the summary last, so that it can say which other could not be written.</summary>
    /// <returns>The summary as written; a report that is missing makes it an error (exit 5).</returns>
    /// <exception cref="IOException">The summary itself cannot be written; the message names it.</exception>
    public static Summary Write(ReportInput input, string folder)
    {
        var missing = Writers.SelectMany(write => write(input)).Select(file => Failure(file, folder)).OfType<string>().ToList();
        var summary = missing.Count == 0 ? input.Summary
            : input.Summary with { Verdict = "error", ExitCode = 5, Why = string.Join("; ", missing) };
        return Failure(SummaryWriter.File(summary), folder) is { } broken ? throw new IOException(broken) : summary;
    }

    /// <summary>Every report of a record, to be held against those in its folder.</summary>
    public static IReadOnlyList<ReportFile> All(ReportInput input) => [.. Writers.SelectMany(write => write(input)), SummaryWriter.File(input.Summary)];

    private static string? Failure(ReportFile file, string folder)
    {
        var path = Path.Combine(folder, file.Path);
        try
        {
            WholeFile.Write(path, file.Write);
            return null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return $"the report {path} cannot be written: {refused.Message}";
        }
    }
}
