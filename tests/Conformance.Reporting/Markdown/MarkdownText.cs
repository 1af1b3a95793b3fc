using System.Globalization;
using System.Text;
using Conformance.Judging.Answers;

namespace Conformance.Reporting.Markdown;

/// <summary>Puts a text that others wrote on a page of Markdown so that it stays what it is: a text.</summary>
internal static class MarkdownText
{
    private const int Longest = 300;

    // Whatever begins markup, HTML, a link, an address, a reference or a formula on some forge.
    private const string Signs = "&<>\"'#:/\\`*_~[]()!|${}^";

    /// <summary>
    /// The text in a fixed-width face. A forge looks for no mention, link or reference in a code element; each sign that could end it or begin
    /// markup inside is written by its number, and an at sign stands in an element of its own, so that no address comes about.
    /// </summary>
    public static string Code(string text) => $"<code>{Escaped(Shown.Of(text, Longest))}</code>";

    /// <summary>Several texts, each in its own element.</summary>
    public static string Codes(IEnumerable<string> texts) => string.Join(", ", texts.Select(Code));

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            _ = text[i] switch
            {
                '@' => escaped.Append("<span>&#64;</span>"),
                '.' when i > 0 && text[i - 1] is 'w' or 'W' => escaped.Append("&#46;"),
                var c when Signs.Contains(c) => escaped.Append(CultureInfo.InvariantCulture, $"&#{(int)c};"),
                var c when IsUnseen(c) => escaped.Append(CultureInfo.InvariantCulture, $"&#92;u{(int)c:x4}"),
                var c => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    // What turns the direction of writing, or has no width, would make a page say something else than the text. Halves of a pair are kept together.
    private static bool IsUnseen(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse;
}
