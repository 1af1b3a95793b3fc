using System.Buffers;
using System.Globalization;
using System.Text;

namespace Conformance.Probe.Signing;

/// <summary>Percent-encodes UTF-8 after RFC 3986: <c>A-Za-z0-9-_.~</c> stay, all else is <c>%XX</c> in upper-case hex.</summary>
public static class PercentEncoding
{
    private static readonly SearchValues<byte> Unreserved =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~"u8);

    public static string Encode(string text)
    {
        var encoded = new StringBuilder();
        foreach (var b in Encoding.UTF8.GetBytes(text))
        {
            _ = Unreserved.Contains(b) ? encoded.Append((char)b) : encoded.Append('%').Append(b.ToString("X2", null));
        }

        return encoded.ToString();
    }

    /// <summary>The text again; an escape that is none stays as it is, and so does a plus.</summary>
    public static string Decode(string encoded)
    {
        var bytes = Encoding.UTF8.GetBytes(encoded);
        var decoded = new List<byte>(bytes.Length);
        for (var i = 0; i < bytes.Length; i++)
        {
            var isEscape = bytes[i] == '%' && i + 2 < bytes.Length && byte.TryParse(bytes.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, null, out _);
            decoded.Add(isEscape ? byte.Parse(bytes.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier) : bytes[i]);
            i += isEscape ? 2 : 0;
        }

        return Encoding.UTF8.GetString([.. decoded]);
    }
}
