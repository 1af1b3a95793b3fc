namespace Conformance.Probe.Exchanges;

/// <summary>
/// Puts the target byte for byte on the wire. It sits below Flurl because System.Uri would rewrite <c>%7E</c> and <c>..</c>, and because
/// Flurl overwrites a URI that is set before the call.
/// </summary>
internal sealed class ExactTargetHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    public static readonly HttpRequestOptionsKey<string> Target = new("conformance.target");
    public static readonly HttpRequestOptionsKey<bool> IsChunked = new("conformance.chunked");

    private static readonly UriCreationOptions Exact = new() { DangerousDisablePathAndQueryCanonicalization = true };

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Options.TryGetValue(Target, out var target))
        {
            request.RequestUri = new Uri(target, in Exact);
        }

        if (request.Options.TryGetValue(IsChunked, out var isChunked) && isChunked)
        {
            request.Headers.TransferEncodingChunked = true;
            request.Content!.Headers.ContentLength = null;
        }

        return base.SendAsync(request, cancellationToken);
    }
}
