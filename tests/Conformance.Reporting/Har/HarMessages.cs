using System.Globalization;
using System.Net;
using Conformance.Model.Evidence;
using Conformance.Reporting.Texts;

namespace Conformance.Reporting.Har;

/// <summary>Requests and responses in HAR's form.</summary>
internal static class HarMessages
{
    // The record keeps no byte counts of heads, nor of bodies before transfer and content coding were undone but as the peer said.
    private const int Unknown = -1;
    private const string Version = "HTTP/1.1";
    private const string Form = "application/x-www-form-urlencoded";

    // What browsers write where there is no content type.
    private const string NoType = "x-unknown";

    public static HarRequest Request(RawRequest request)
    {
        var query = request.Url.IndexOf('?', StringComparison.Ordinal);
        return new HarRequest
        {
            Method = request.Method,
            Url = request.Url,
            HttpVersion = Version,
            Cookies = [],
            Headers = Names(request.Headers),
            QueryString = query < 0 ? [] : Pairs(request.Url[(query + 1)..]),
            PostData = request.Body is { Bytes.IsEmpty: false } body ? PostData(request, body) : null,
            HeadersSize = Unknown,
            BodySize = request.Body?.Bytes.Length ?? 0,
        };
    }

    public static HarResponse Response(Exchange exchange)
    {
        var response = exchange.Response;
        return new HarResponse
        {
            Status = response?.Status ?? 0,
            StatusText = "",
            HttpVersion = response is null ? "" : Version,
            Cookies = [],
            Headers = response is null ? [] : Names(response.Headers),
            Content = response is null ? new HarContent(0, NoType, null, null) : Content(response),
            RedirectURL = response?.Header("Location") ?? "",
            HeadersSize = Unknown,
            BodySize = int.TryParse(response?.Header("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : Unknown,
            Error = exchange.Fault is { } fault ? $"{fault.Kind}: {fault.Detail}" : null,
        };
    }

    private static HarContent Content(RawResponse response)
    {
        var text = HttpText.Text(response.Body);
        return new HarContent(
            response.Body.Bytes.Length, response.Header("Content-Type") ?? NoType,
            text ?? Convert.ToBase64String(response.Body.Bytes.Span), text is null ? "base64" : null);
    }

    private static HarPostData PostData(RawRequest request, Payload body)
    {
        var type = request.Headers.FirstOrDefault(h => h.Name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))?.Value ?? "";
        var text = HttpText.Text(body);
        return new HarPostData
        {
            MimeType = type,
            Params = text is not null && type.StartsWith(Form, StringComparison.OrdinalIgnoreCase) ? Pairs(text) : [],
            Text = text ?? Convert.ToBase64String(body.Bytes.Span),
            Encoding = text is null ? "base64" : null,
        };
    }

    private static IReadOnlyList<HarName> Names(IReadOnlyList<Header> headers) => [.. headers.Select(h => new HarName(h.Name, h.Value))];

    private static IReadOnlyList<HarName> Pairs(string encoded) =>
    [
        .. from pair in encoded.Split('&', StringSplitOptions.RemoveEmptyEntries)
           let cut = pair.IndexOf('=', StringComparison.Ordinal)
           select cut < 0
               ? new HarName(WebUtility.UrlDecode(pair), "")
               : new HarName(WebUtility.UrlDecode(pair[..cut]), WebUtility.UrlDecode(pair[(cut + 1)..])),
    ];
}
