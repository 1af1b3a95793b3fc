using Conformance.Reporting.Allure;
using Conformance.Reporting.Badges;
using Conformance.Reporting.Har;
using Conformance.Reporting.JUnit;
using Conformance.Reporting.Summaries;

namespace Conformance.Reporting.Files;

/// <summary>All reports of a run, and how they are put beside its record.</summary>
public static class ReportFiles
{
    /// <summary>Each makes the files of one kind of report.</summary>
    private static readonly IReadOnlyList<Func<ReportInput, IEnumerable<ReportFile>>> Writers =
    [
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
        var missing = Writers.SelectMany(write => write(input)).Select(file => Failure(file, folder)).OfType<string>().ToList();
        var summary = missing.Count == 0 ? input.Summary
            : input.Summary with { Verdict = "error", ExitCode = 5, Why = string.Join("; ", missing) };
        return Failure(SummaryWriter.File(summary), folder) is { } broken ? throw new IOException(broken) : summary;
    }

    /// <summary>Written beside and moved, so that a half-written report never looks whole.</summary>
    private static string? Failure(ReportFile file, string folder)
    {
        var path = Path.Combine(folder, file.Path);
        var part = path + ".part";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var stream = File.Create(part))
            {
                file.Write(stream);
            }

            File.Move(part, path, overwrite: true);
            return null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            TryDelete(part);
            return $"the report {path} cannot be written: {refused.Message}";
        }
    }

    private static void TryDelete(string part)
    {
        try
        {
            File.Delete(part);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // Its name says that it is not whole.
        }
    }
}
