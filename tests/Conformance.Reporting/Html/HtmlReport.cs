using System.Text;
using Conformance.Reporting.Files;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

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
        using var services = new ServiceCollection().BuildServiceProvider();
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };
        var view = ReportView.Of(input);
        var page = new SplicedWriter(writer, CasesSection.Here.Value, () =>
        {
            foreach (var some in view.Requirements.Chunk(MostPerRenderer))
            {
                Render<RequirementSection>(services, writer, [.. some.Select(one => new Dictionary<string, object?> { [nameof(RequirementSection.Requirement)] = one, [nameof(RequirementSection.View)] = view })]);
            }
        });
        Render<ReportPage>(services, page, [new() { [nameof(ReportPage.View)] = view }]);
    }

    // Nothing of the page waits for anything, so the renderer is done when its task is returned.
    private static void Render<T>(ServiceProvider services, TextWriter writer, IReadOnlyList<Dictionary<string, object?>> each)
        where T : IComponent
    {
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        renderer.Dispatcher.InvokeAsync(async () =>
        {
            foreach (var parameters in each)
            {
                (await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(parameters))).WriteHtmlTo(writer);
            }
        }).GetAwaiter().GetResult();
    }
}
