using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Conformance.Benchmarks.Bare;

/// <summary>Sends recorded requests to an endpoint, byte for byte but for its address.</summary>
internal sealed class Sender(string endpoint, Accounts accounts) : IDisposable
{
    private static readonly UriCreationOptions Exact = new() { DangerousDisablePathAndQueryCanonicalization = true };

    private readonly HttpClient client = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        AutomaticDecompression = DecompressionMethods.All,
        ActivityHeadersPropagator = null,
    });

    private int requests;

    public int Requests => requests;

    public void Dispose() => client.Dispose();

    public async Task<(int Status, string Text)> SendAsync(Recorded exchange)
    {
        var request = accounts.Unmasked(exchange);
        using var message = new HttpRequestMessage(new HttpMethod(request.Method), new Uri(endpoint.TrimEnd('/') + request.Target, in Exact));
        if (request.Body is { } body)
        {
            message.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        }

        foreach (var (name, value) in request.Headers)
        {
            Set(message, name, value);
        }

        Interlocked.Increment(ref requests);
        using var answer = await client.SendAsync(message);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private static void Set(HttpRequestMessage message, string name, string value)
    {
        switch (name)
        {
            case "Content-Type":
                message.Content!.Headers.ContentType = MediaTypeHeaderValue.Parse(value);
                break;
            case "Transfer-Encoding":
                message.Headers.TransferEncodingChunked = true;
                message.Content!.Headers.ContentLength = null;
                break;
            default:
                message.Headers.TryAddWithoutValidation(name, value);
                break;
        }
    }
}
