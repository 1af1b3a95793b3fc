using Conformance.Reporting.Files;
using static Conformance.Reporting.Markdown.MarkdownText;

namespace Conformance.Reporting.Markdown;

/// <summary>What a person should know that changes no verdict.</summary>
internal static class NoteSection
{
    public static void Write(MarkdownPage page, ReportInput input)
    {
        if (input.Summary.Notes.Count > 0)
        {
            page.Heading("## Notes 备注");
            page.Table(["Note 备注"], [.. input.Summary.Notes.Select(n => new[] { Code(n) })]);
        }
    }
}
