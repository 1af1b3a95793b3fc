using System.Net;
using System.Text;
using System.Text.Json;
using Conformance.Probe.Signing;

namespace Conformance.Probe.Exchanges;

/// <summary>The spellings in which a secret can come back: as it is, percent-encoded, HTML- and JSON-escaped, hexadecimal, in Base64.</summary>
internal static class SecretForms
{
    public static IEnumerable<string> Of(string secret)
    {
        var once = PercentEncoding.Encode(secret);
        var bytes = Encoding.UTF8.GetBytes(secret);
        IEnumerable<string> forms =
        [
            secret, once, LowerHex(once), once.Replace("%20", "+", StringComparison.Ordinal), WebUtility.UrlEncode(secret),
            PercentEncoding.Encode(once), LowerHex(PercentEncoding.Encode(once)),
            WebUtility.HtmlEncode(secret), secret.Replace("&", "&amp;", StringComparison.Ordinal),
            JsonEncodedText.Encode(secret).Value, secret.Replace("/", "\\/", StringComparison.Ordinal),
            Convert.ToHexString(bytes), Convert.ToHexStringLower(bytes),
            .. Base64(bytes),
        ];
        return forms.Distinct().OrderByDescending(f => f.Length);
    }

    // Inside a longer Base64 text a secret begins at one of three alignments; its first and last characters then depend on its neighbours.
    private static IEnumerable<string> Base64(byte[] secret)
    {
        for (var before = 0; before < 3; before++)
        {
            var whole = Convert.ToBase64String([.. new byte[before], .. secret]).TrimEnd('=');
            var first = (before * 8 + 5) / 6;
            var last = (before + secret.Length) * 8 / 6;
            var certain = whole[first..last];
            yield return certain;
            yield return certain.Replace('+', '-').Replace('/', '_');
        }
    }

    private static string LowerHex(string encoded) => encoded.Contains('%') ? encoded.ToLowerInvariant() switch
    {
        var lower => string.Concat(encoded.Select((c, i) => i > 0 && (encoded[i - 1] == '%' || (i > 1 && encoded[i - 2] == '%')) ? lower[i] : c)),
    }
    : encoded;
}
