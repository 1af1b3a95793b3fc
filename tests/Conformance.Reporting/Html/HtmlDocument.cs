using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Conformance.Reporting.Html;

/// <summary>Renders components into a file.</summary>
internal sealed class HtmlDocument(Stream stream) : IDisposable
{
    private readonly ServiceProvider services = new ServiceCollection().BuildServiceProvider();
    private readonly StreamWriter writer =
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };

    /// <summary>Renders one after another; a renderer keeps all it rendered until then.</summary>
    /// <param name="each">The parameters of each.</param>
    public void Render<T>(params IEnumerable<Dictionary<string, object?>> each)
        where T : IComponent => Render<T>(writer, each);

    /// <summary>Renders one, and writes something else in the place of a text of it.</summary>
    public void Render<T>(Dictionary<string, object?> parameters, string place, Action writeThere)
        where T : IComponent => Render<T>(new SplicedWriter(writer, place, writeThere), [parameters]);

    public void Dispose()
    {
        writer.Dispose();
        services.Dispose();
    }

    // Nothing of a component waits for anything, so the renderer is done when its task is returned.
    private void Render<T>(TextWriter into, IEnumerable<Dictionary<string, object?>> each)
        where T : IComponent
    {
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        renderer.Dispatcher.InvokeAsync(async () =>
        {
            foreach (var parameters in each)
            {
                (await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(parameters))).WriteHtmlTo(into);
            }
        }).GetAwaiter().GetResult();
    }
}
