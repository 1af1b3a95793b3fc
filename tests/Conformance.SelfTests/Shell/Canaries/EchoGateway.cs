using System.Net;
using System.Security;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Conformance.SelfTests.Shell.Canaries;

/// <summary>
/// A proxy and the gateway behind it in one, the worst of both: it succeeds at everything and answers with all it received and all it knows, in
/// every place of an answer and in every spelling. A tunnel it refuses.
/// </summary>
internal sealed class EchoGateway : IAsyncDisposable
{
    // What it knows stands first: that much has room in headers, too.
    private const int Loudest = 6;

    private readonly WebApplication host;
    private readonly IReadOnlyList<string> known;
    private readonly List<string> answers = [];
    private int served;

    private EchoGateway(WebApplication host, IReadOnlyList<string> known)
    {
        this.host = host;
        this.known = known;
    }

    public int Port => new Uri(host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()).Port;

    /// <summary>Headers and body of the last answers it gave.</summary>
    public string Said => string.Join('\n', answers.TakeLast(2));

    /// <param name="known">Secrets that are never sent to it, which it knows all the same.</param>
    public static async Task<EchoGateway> StartAsync(params string[] known)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var gateway = new EchoGateway(builder.Build(), known);
        gateway.host.Run(gateway.ServeAsync);
        await gateway.host.StartAsync();
        return gateway;
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        await host.DisposeAsync();
    }

    private async Task ServeAsync(HttpContext context)
    {
        var login = context.Request.Headers.ProxyAuthorization.ToString();
        if (login.Length == 0)
        {
            context.Response.StatusCode = 407;
            context.Response.Headers.ProxyAuthenticate = "Basic realm=\"canaries\"";
            return;
        }

        if (context.Request.Method == "CONNECT")
        {
            context.Response.StatusCode = 403;
            return;
        }

        var received = await ReceivedAsync(context, Encoding.UTF8.GetString(Convert.FromBase64String(login.Split(' ')[1])));
        Speak(context.Response, received);
        var body = context.Request.Query["Format"] == "JSON" ? Json(received) : Xml(received);
        context.Response.ContentType = context.Request.Query["Format"] == "JSON" ? "application/json" : "text/xml";
        lock (answers)
        {
            answers.Add(string.Join('\n', context.Response.Headers.Select(h => $"{h.Key}: {h.Value}")) + "\n" + body);
        }

        await context.Response.WriteAsync(body);
    }

    private async Task<IReadOnlyList<string>> ReceivedAsync(HttpContext context, string login)
    {
        using var reader = new StreamReader(context.Request.Body);
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        return
        [
            .. known, login, target, await reader.ReadToEndAsync(), "string to sign is:GET&%2F&" + Uri.EscapeDataString(target),
            .. context.Request.Query.Select(p => p.Value.ToString()), .. context.Request.Headers.Select(h => h.Value.ToString()),
        ];
    }

    private static void Speak(HttpResponse response, IReadOnlyList<string> received)
    {
        response.HttpContext.Features.GetRequiredFeature<IHttpResponseFeature>().ReasonPhrase = Canary.MainSecret;
        response.Headers[$"X-{Canary.MainSecret}"] = "as a name";
        response.Headers[$"X-{Convert.ToHexString(Encoding.UTF8.GetBytes(Canary.OtherSecret))}"] = "as a name";
        response.Headers.SetCookie = received.Select(r => $"seen={r}").ToArray();
        foreach (var (text, index) in received.Take(Loudest).SelectMany(r => Spelling.All.Select(s => s(r))).Select((t, i) => (t, i)))
        {
            response.Headers[$"X-Echo-{index}"] = text;
        }
    }

    private string RequestId() => $"00000000-0000-4000-8000-{Interlocked.Increment(ref served):X12}";

    private string Json(IReadOnlyList<string> received) => JsonSerializer.Serialize(new
    {
        RequestId = RequestId(),
        Echo = received.SelectMany(r => Spelling.All.Select(s => s(r))).ToArray(),
        Names = received.Take(Loudest).Distinct().ToDictionary(r => r, r => r),
    });

    private string Xml(IReadOnlyList<string> received) =>
        $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><DescribeThingsResponse><RequestId>{RequestId()}</RequestId>"
        + string.Concat(received.SelectMany(r => Spelling.All.Select(s => s(r))).Select(s => $"<Echo told=\"{SecurityElement.Escape(s)}\">{SecurityElement.Escape(s)}</Echo>"))
        + string.Concat(received.Select(r => $"<Raw><![CDATA[{r}]]></Raw>")) + "</DescribeThingsResponse>";
}
