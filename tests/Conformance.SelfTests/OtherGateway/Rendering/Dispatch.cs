using System.Globalization;
using System.IO.Compression;
using Conformance.SelfTests.OtherGateway.Entrance;
using Conformance.SelfTests.OtherGateway.World;
using Microsoft.AspNetCore.Http;

namespace Conformance.SelfTests.OtherGateway.Rendering;

/// <summary>Sends an answer in one of the ways HTTP allows.</summary>
internal sealed class Dispatch(Rendition rendition, ShopClock clock)
{
    private int answers;

    public async Task SendAsync(HttpContext context, Call call, Rendered rendered)
    {
        var response = context.Response;
        response.StatusCode = rendered.Status;
        response.ContentType = rendered.ContentType;
        response.Headers.Date = clock.Now.ToString("R", CultureInfo.InvariantCulture);
        if (rendered.RequestIdHeader is { } id)
        {
            response.Headers["x-acs-request-id"] = id;
        }

        if (HttpMethods.IsHead(call.Method))
        {
            return;
        }

        if (rendition == Rendition.Literal)
        {
            response.ContentLength = rendered.Body.Length;
            await response.Body.WriteAsync(rendered.Body);
            return;
        }

        await VaryAsync(response, call, rendered.Body);
    }

    private async Task VaryAsync(HttpResponse response, Call call, byte[] body)
    {
        var turn = Interlocked.Increment(ref answers);
        if (call.AcceptEncoding.Contains("gzip", StringComparison.OrdinalIgnoreCase))
        {
            response.Headers.ContentEncoding = "gzip";
            body = Zipped(body);
        }

        if (turn % 7 == 0)
        {
            response.Headers.Connection = "close";
        }

        if (turn % 3 == 0)
        {
            response.ContentLength = body.Length;
        }

        // Without a length Kestrel sends each flush as a chunk of its own, here cutting through tokens and characters.
        await response.Body.WriteAsync(body.AsMemory(0, body.Length / 2));
        await response.Body.FlushAsync();
        await response.Body.WriteAsync(body.AsMemory(body.Length / 2));
    }

    private static byte[] Zipped(byte[] body)
    {
        using var zipped = new MemoryStream();
        using (var gzip = new GZipStream(zipped, CompressionLevel.Fastest))
        {
            gzip.Write(body);
        }

        return zipped.ToArray();
    }
}
