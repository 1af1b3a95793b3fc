using System.Text;
using Conformance.ReferenceEndpoint.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Conformance.ReferenceEndpoint.Hosting;

/// <summary>Reads the parameters of a request from its query and, of a POST, from its form body.</summary>
internal static class RequestReader
{
    private const string FormType = "application/x-www-form-urlencoded";

    public static async Task<ReceivedRequest> ReadAsync(IHttpRequestFeature request, CancellationToken ct)
    {
        var queryText = request.QueryString.TrimStart('?');
        var query = FormDecoder.Decode(queryText, ParameterSource.Query, out var queryWellFormed);
        var form = HasForm(request) ? await ReadBodyAsync(request.Body, ct) : "";
        var bodyWellFormed = true;
        var body = form is null ? [] : FormDecoder.Decode(form, ParameterSource.Body, out bodyWellFormed);
        return new ReceivedRequest
        {
            Method = request.Method,
            HostId = HostName(request.Headers.Host.ToString()),
            Parameters = new ParameterSet(query.Concat(body)),
            Defect = form is null ? Defect.BodyTooLarge : queryWellFormed && bodyWellFormed ? Defect.None : Defect.MalformedEncoding,
            Raw = new RawText
            {
                Query = queryText,
                Body = form ?? "",
                IsChunked = request.Headers.TransferEncoding.ToString().Contains("chunked", StringComparison.OrdinalIgnoreCase),
                Accept = request.Headers.Accept.ToString(),
            },
        };
    }

    private static bool HasForm(IHttpRequestFeature request)
    {
        var type = request.Headers.ContentType.ToString();
        return request.Method == "POST" && (type.Length == 0 || type.StartsWith(FormType, StringComparison.OrdinalIgnoreCase));
    }

    /// <returns>The body, one character a byte; null when it is larger than the endpoint takes.</returns>
    private static async Task<string?> ReadBodyAsync(Stream body, CancellationToken ct)
    {
        using var bytes = new MemoryStream();
        try
        {
            await body.CopyToAsync(bytes, ct);
        }
        catch (BadHttpRequestException refused) when (refused.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }

        return Encoding.Latin1.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static string HostName(string host)
    {
        var colon = host.LastIndexOf(':');
        // The colons inside an IPv6 literal's brackets are no port's.
        return colon > host.LastIndexOf(']') ? host[..colon] : host;
    }
}
