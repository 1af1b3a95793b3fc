using Conformance.Reporting.Files;

namespace Conformance.Reporting.Html;

/// <summary>Renders a run as <c>report.html</c>: one file that needs nothing else, in Chinese and English.</summary>
public static class HtmlReport
{
    public const string FileName = "report.html";

    public static IEnumerable<ReportFile> Files(ReportInput input) => [new ReportFile(FileName, stream => Write(input, stream))];

    private static void Write(ReportInput input, Stream stream) => HtmlPage.Write<ReportPage>(stream, nameof(ReportPage.View), ReportView.Of(input));
}
