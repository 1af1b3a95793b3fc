using System.Net;
using System.Text;
using Conformance.Model.Evidence;

namespace Conformance.Reporting.Html;

/// <summary>Reads the parameters back from a recorded request, in the order they were sent.</summary>
internal static class SentParameters
{
    public static IReadOnlyList<SentParameter> Of(RawRequest request)
    {
        var question = request.Url.IndexOf('?', StringComparison.Ordinal);
        var query = question < 0 ? "" : request.Url[(question + 1)..];
        var body = request.Body is { } sent ? Encoding.UTF8.GetString(sent.Bytes.Span) : "";
        return [.. Pairs(query, false), .. Pairs(body, true)];
    }

    /// <summary>The URL without its query.</summary>
    public static string Address(RawRequest request) => request.Url.Split('?')[0];

    private static IEnumerable<SentParameter> Pairs(string form, bool inBody) =>
        from pair in form.Split('&', StringSplitOptions.RemoveEmptyEntries)
        let at = pair.IndexOf('=', StringComparison.Ordinal)
        select new SentParameter(
            WebUtility.UrlDecode(at < 0 ? pair : pair[..at]), at < 0 ? "" : WebUtility.UrlDecode(pair[(at + 1)..]), pair, inBody);
}
