using System.Buffers;
using System.Globalization;
using System.Text;

namespace Conformance.Reporting.Html;

/// <summary>
/// What a peer sent as HTML text that shows every byte and obeys none: markup escaped, characters without a face of their own spelt out, bytes
/// that are no UTF-8 in hexadecimal.
/// </summary>
internal static class VisibleText
{
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 !\"#$%'()*+,-./:;=?@[\\]^_`{|}~");

    /// <param name="bytes">Of a body, after redaction.</param>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        var shown = new StringBuilder(bytes.Length + (bytes.Length / 8));
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out var rune, out var length);
            if (status == OperationStatus.Done)
            {
                Append(shown, rune);
            }
            else
            {
                foreach (var broken in bytes[..length])
                {
                    shown.Append(CultureInfo.InvariantCulture, $"<mark>\\x{broken:X2}</mark>");
                }
            }

            bytes = bytes[length..];
        }

        return shown.ToString();
    }

    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAnyExcept(Plain) < 0)
        {
            return text;
        }

        var shown = new StringBuilder(text.Length + 16);
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf16(rest, out var rune, out var length) == OperationStatus.Done)
            {
                Append(shown, rune);
            }
            else
            {
                shown.Append(CultureInfo.InvariantCulture, $"<mark>\\u{(int)rest[0]:X4}</mark>");
            }

            rest = rest[length..];
        }

        return shown.ToString();
    }

    private static void Append(StringBuilder shown, Rune rune)
    {
        _ = rune.Value switch
        {
            '&' => shown.Append("&amp;"),
            '<' => shown.Append("&lt;"),
            '>' => shown.Append("&gt;"),
            '"' => shown.Append('"'),
            '\n' => shown.Append("<mark>␊</mark>\n"),
            '\r' => shown.Append("<mark>␍</mark>"),
            '\t' => shown.Append("<mark>␉</mark>\t"),
            _ when IsFaceless(rune) => shown.Append(CultureInfo.InvariantCulture, $"<mark>U+{rune.Value:X4}</mark>"),
            _ => shown.Append(rune.ToString()),
        };
    }

    // Among them the characters that turn the direction of writing, which make a text look like another.
    private static bool IsFaceless(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
