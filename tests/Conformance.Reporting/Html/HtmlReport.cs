using Conformance.Reporting.Files;

namespace Conformance.Reporting.Html;

/// <summary>Renders a run as <c>report.html</c>: one file that needs nothing else, in Chinese and English.</summary>
public static class HtmlReport
{
    public const string FileName = "report.html";

    // A renderer keeps all it ever rendered.
    private const int MostPerRenderer = 32;

    public static IEnumerable<ReportFile> Files(ReportInput input) => [new ReportFile(FileName, stream => Write(input, stream))];

    private static void Write(ReportInput input, Stream stream)
    {
        using var document = new HtmlDocument(stream);
        var view = ReportView.Of(input);
        document.Render<ReportPage>(new() { [nameof(ReportPage.View)] = view }, CasesSection.Here.Value, () =>
        {
            foreach (var some in view.Requirements.Chunk(MostPerRenderer))
            {
                document.Render<RequirementSection>(some.Select(one => new Dictionary<string, object?>
                {
                    [nameof(RequirementSection.Requirement)] = one,
                    [nameof(RequirementSection.View)] = view,
                }));
            }
        });
    }
}
