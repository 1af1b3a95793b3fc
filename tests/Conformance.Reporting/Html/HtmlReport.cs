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

    public static IEnumerable<ReportFile> Files(ReportInput input) => [new ReportFile(FileName, stream => Write(input, stream))];

    // Nothing of the page waits for anything, so the renderer is done when its task is returned.
    private static void Write(ReportInput input, Stream stream)
    {
        using var services = new ServiceCollection().BuildServiceProvider();
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(ReportPage.View)] = ReportView.Of(input) });
        renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync<ReportPage>(parameters);
            page.WriteHtmlTo(writer);
        }).GetAwaiter().GetResult();
    }
}
