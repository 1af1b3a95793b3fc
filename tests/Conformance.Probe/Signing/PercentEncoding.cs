using System.Buffers;
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
}
