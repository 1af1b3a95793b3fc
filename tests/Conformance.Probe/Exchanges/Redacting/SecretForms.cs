using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Conformance.Probe.Signing;

namespace Conformance.Probe.Exchanges;

/// <summary>The spellings in which a secret can come back: as it is, percent-encoded, HTML- and JSON-escaped, hexadecimal, in Base64.</summary>
internal static class SecretForms
{
    private static readonly string[] JsonSpecials = ["+\"&'<>`", "=&'<>", "&'<>", "&<>"];

    /// <summary>All spellings as bytes: in UTF-8, and the secret itself in UTF-16 both ways.</summary>
    public static IEnumerable<byte[]> BytesOf(string secret) =>
        [.. Of(secret).Select(Encoding.UTF8.GetBytes), Encoding.Unicode.GetBytes(secret), Encoding.BigEndianUnicode.GetBytes(secret)];

    /// <summary>A key id as it is and percent-encoded; it is no secret, only shown short.</summary>
    public static IEnumerable<string> OfKeyId(string id) =>
        new[] { id, PercentEncoding.Encode(id), LowerHex(PercentEncoding.Encode(id)), PercentEncoding.Encode(PercentEncoding.Encode(id)) }.Distinct();

    private static IEnumerable<string> Of(string secret)
    {
        var once = PercentEncoding.Encode(secret);
        var bytes = Encoding.UTF8.GetBytes(secret);
        IEnumerable<string> forms =
        [
            secret, once, LowerHex(once), once.Replace("%20", "+", StringComparison.Ordinal), WebUtility.UrlEncode(secret),
            once.Replace("%2A", "*", StringComparison.Ordinal), Uri.EscapeDataString(secret).Replace("%2A", "*").Replace("%27", "'"),
            PercentEncoding.Encode(once), PercentEncoding.Encode(LowerHex(once)),
            WebUtility.HtmlEncode(secret), secret.Replace("&", "&amp;", StringComparison.Ordinal), secret.Replace("&", "&amp;").Replace("'", "&apos;"),
            JsonEncodedText.Encode(secret).Value, secret.Replace("/", "\\/", StringComparison.Ordinal),
            .. JsonSpecials.SelectMany(special => new[] { Escaped(secret, special, "x4"), Escaped(secret, special, "X4") }),
            Convert.ToHexString(bytes), Convert.ToHexStringLower(bytes),
            .. Base64(bytes),
        ];
        return forms.Distinct().OrderByDescending(f => f.Length);
    }

    // JSON writers differ in which characters they escape, and in the case of the digits.
    private static string Escaped(string secret, string special, string digits) =>
        string.Concat(secret.Select(c => special.Contains(c) ? "\\u" + ((int)c).ToString(digits, CultureInfo.InvariantCulture) : $"{c}"));

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
