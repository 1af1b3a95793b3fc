using System.Text;
using Conformance.SelfTests.OtherGateway.Faults;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Conformance.SelfTests.OtherGateway.Entrance;

/// <summary>Takes a request apart from its raw target and raw body, since the framework's own parsing hides how it was spelt.</summary>
internal sealed class CallReader(FaultSet faults)
{
    private readonly FormDecoder decoder = new(faults);

    public async Task<Call> ReadAsync(HttpContext context)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var mark = target.IndexOf('?', StringComparison.Ordinal);
        var query = mark < 0 ? "" : target[(mark + 1)..];
        var body = await BodyAsync(context.Request);
        return new Call
        {
            Method = context.Request.Method,
            Fields = [.. decoder.Decode(query, FieldPlace.Query), .. decoder.Decode(body, FieldPlace.Body)],
            Host = context.Request.Host.Host,
            Port = context.Request.Host.Port,
            Accept = context.Request.Headers.Accept.ToString(),
            AcceptEncoding = context.Request.Headers.AcceptEncoding.ToString(),
        };
    }

    private async Task<string> BodyAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        var isForm = request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true;
        var isLost = request.ContentLength is null && faults.Has("chunked-body-lost");

        // One char a byte: percent-encoded and raw bytes meet in the decoder.
        return isForm && !isLost && HttpMethods.IsPost(request.Method) ? Encoding.Latin1.GetString(body.ToArray()) : "";
    }
}
