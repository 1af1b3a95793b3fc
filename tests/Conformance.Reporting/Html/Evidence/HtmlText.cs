using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Conformance.Reporting.Html;

/// <summary>
/// What a peer sent as HTML text, never an attribute, that shows every byte and obeys none: markup escaped, characters without a face of their own spelt out, bytes
/// that are no UTF-8 in hexadecimal.
/// </summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 !\"#$%'()*+,-./:;=>?@[\\]^_`{|}~");

    /// <param name="bytes">Of a body, after redaction.</param>
    public static string Of(ReadOnlySpan<byte> bytes) => Utf8.IsValid(bytes) ? Of(Encoding.UTF8.GetString(bytes)) : Broken(bytes);

    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAnyExcept(Plain) < 0)
        {
            return text;
        }

        var shown = new StringBuilder(text.Length + (text.Length / 8));
        var rest = text.AsSpan();
        for (var special = rest.IndexOfAnyExcept(Plain); special >= 0; special = rest.IndexOfAnyExcept(Plain))
        {
            shown.Append(rest[..special]);
            var status = Rune.DecodeFromUtf16(rest[special..], out var rune, out var length);
            _ = status == OperationStatus.Done ? Append(shown, rune)
                : shown.Append(CultureInfo.InvariantCulture, $"<mark>\\u{(int)rest[special]:X4}</mark>");
            rest = rest[(special + length)..];
        }

        return shown.Append(rest).ToString();
    }

    private static string Broken(ReadOnlySpan<byte> bytes)
    {
        var shown = new StringBuilder(bytes.Length * 2);
        for (var rest = bytes; !rest.IsEmpty;)
        {
            var status = Rune.DecodeFromUtf8(rest, out var rune, out var length);
            foreach (var broken in status == OperationStatus.Done ? [] : rest[..length])
            {
                shown.Append(CultureInfo.InvariantCulture, $"<mark>\\x{broken:X2}</mark>");
            }

            _ = status == OperationStatus.Done ? Append(shown, rune) : shown;
            rest = rest[length..];
        }

        return shown.ToString();
    }

    private static StringBuilder Append(StringBuilder shown, Rune rune) => rune.Value switch
    {
        '&' => shown.Append("&amp;"),
        '<' => shown.Append("&lt;"),
        '\n' => shown.Append("<mark>␊</mark>\n"),
        '\r' => shown.Append("<mark>␍</mark>"),
        '\t' => shown.Append("<mark>␉</mark>\t"),
        _ when IsFaceless(rune) => shown.Append(CultureInfo.InvariantCulture, $"<mark>U+{rune.Value:X4}</mark>"),
        { } value when rune.IsBmp => shown.Append((char)value),
        _ => shown.Append(rune.ToString()),
    };

    // Among them the characters that turn the direction of writing, which make a text look like another.
    private static bool IsFaceless(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
