using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Conformance.Reporting.Html;

/// <summary>Renders a component that is a whole document.</summary>
internal static class HtmlPage
{
    // Nothing of a page waits for anything, so the renderer is done when its task is returned.
    public static void Write<TPage>(Stream stream, string parameter, object value)
        where TPage : IComponent
    {
        using var services = new ServiceCollection().BuildServiceProvider();
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [parameter] = value });
        renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync<TPage>(parameters);
            page.WriteHtmlTo(writer);
        }).GetAwaiter().GetResult();
    }
}
