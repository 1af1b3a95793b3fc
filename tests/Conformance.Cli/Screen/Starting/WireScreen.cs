using System.Text;
using Conformance.Model.Evidence;
using Conformance.Model.Specification;
using Conformance.Probe.Exchanges;
using Conformance.Probe.Recipes;
using Conformance.Probe.Requests;
using Conformance.Probe.Runs;

namespace Conformance.Cli.Screen;

/// <summary>The requests of a case as they would go over the wire, made with the configuration and not sent.</summary>
internal static class WireScreen
{
    // A burst repeats itself.
    private const int MostShown = 2;

    public static void Show(ExplainPage page, CaseSpec spec)
    {
        Page.Heading($"线上请求（未发送）· on the wire, not sent: {spec.Id}");
        var writer = new ScriptWriter(page.Edition, page.Settings, new EndpointClock(TimeProvider.System), new NonceSource());
        var script = writer.Write(spec);
        if (script.Obstacle is { } obstacle)
        {
            Page.Paragraph(obstacle.MissingKey is { } key
                ? $"本配置无法触发，请设置 {key} · cannot be provoked with this configuration, set {key}: {obstacle.Reason}"
                : $"本配置不触发 · not provoked with this configuration: {obstacle.Reason}");
            return;
        }

        using var exchanger = new Exchanger(page.Settings.Endpoint, Redactors.For(page.Edition, page.Settings), TimeProvider.System);
        foreach (var (index, step) in script.Steps.Take(MostShown).Index())
        {
            Page.Paragraph($"{index + 1}/{script.Steps.Count} {(step.Role == ExchangeRole.SetUp ? "准备，必须成功 · set-up, must succeed" : "被判定 · judged")}{Account(page, step)}");
            Show(exchanger.Preview(step.Request), page);
        }

        if (script.Steps.Count > MostShown)
        {
            Page.Paragraph($"… 共 {script.Steps.Count} 个 · {script.Steps.Count} in all");
        }
    }

    private static string Account(ExplainPage page, Script.Step step) =>
        step.Request.Sent.Account is { } name && page.Settings.Accounts.TryGetValue(name, out var account) ? $", {account}" : "";

    private static void Show(RawRequest request, ExplainPage page)
    {
        var url = request.Url;
        var path = url.IndexOf('/', url.IndexOf("://", StringComparison.Ordinal) + 3);
        Page.Verbatim($"{request.Method} {(path < 0 ? "/" : url[path..])} HTTP/1.1", 2);
        Page.Verbatim($"Host: {page.Settings.Endpoint.Headers.GetValueOrDefault("Host") ?? page.Settings.Endpoint.BaseUrl.Authority}", 2);
        foreach (var header in request.Headers.Where(h => !h.Name.Equals("Host", StringComparison.OrdinalIgnoreCase)))
        {
            Page.Verbatim($"{header.Name}: {header.Value}", 2);
        }

        if (request.Body is { } body)
        {
            Terminal.Line("");
            Page.Verbatim(Encoding.UTF8.GetString(body.Bytes.Span), 2);
        }
    }
}
