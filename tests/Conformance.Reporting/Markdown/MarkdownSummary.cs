using System.Text;
using Conformance.Reporting.Files;

namespace Conformance.Reporting.Markdown;

/// <summary><c>summary.md</c>: the run on one page, for the job summary of a forge and people in a hurry, in English and Chinese.</summary>
public static class MarkdownSummary
{
    public const string FileName = "summary.md";

    /// <summary>In the order of what matters first; a section without anything to say writes nothing.</summary>
    private static readonly IReadOnlyList<Action<MarkdownPage, ReportInput>> Sections =
    [
        HeadSection.Write,
        FindingSections.Failed,
        WaiverSections.Stale,
        WaiverSections.InUse,
        UnjudgedSections.NotExercised,
        UnjudgedSections.NotRun,
        NoteSection.Write,
        UnjudgedSections.NotApplicable,
        FindingSections.Warnings,
    ];

    public static IEnumerable<ReportFile> Files(ReportInput input) =>
        [new ReportFile(FileName, stream => stream.Write(Encoding.UTF8.GetBytes(Text(input))))];

    private static string Text(ReportInput input)
    {
        var page = new MarkdownPage();
        foreach (var write in Sections)
        {
            write(page, input);
        }

        return page.ToString();
    }
}
