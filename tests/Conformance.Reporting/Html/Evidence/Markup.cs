using System.Net;
using Conformance.Model.Specification;
using Conformance.Reporting.Texts;
using Microsoft.AspNetCore.Components;

namespace Conformance.Reporting.Html;

/// <summary>The one place where a text becomes markup: escaped, in one language or in both.</summary>
public static class Markup
{
    public static MarkupString Text(string text) => new(HtmlText.Of(text));

    public static MarkupString Bytes(ReadOnlyMemory<byte> bytes) => new(HtmlText.Of(bytes.Span));

    /// <summary>The text in both languages, of which the page shows one; once where they are equal.</summary>
    public static MarkupString Both(LocalText text) => Both(text.Zh, text.En);

    public static MarkupString Both(string zh, string en) => zh == en
        ? Text(zh)
        : new MarkupString($"<span lang=\"zh\">{HtmlText.Of(zh)}</span><span lang=\"en\">{HtmlText.Of(en)}</span>");

    /// <summary>A phrase in both languages; what is none as the value it is.</summary>
    public static MarkupString Of(Told told) => told.IsPhrase ? Both(told.Text) : new MarkupString($"<code>{Both(told.Text)}</code>");

    /// <summary>A script of ours, its lines as they are.</summary>
    public static MarkupString Code(string text) => new(text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal));

    /// <summary>A link within the page; the text as it is.</summary>
    public static string Link(string id, string text, string style = "") =>
        $"<a{(style.Length > 0 ? $" class=\"{style}\"" : "")} href=\"#{WebUtility.HtmlEncode(id)}\">{HtmlText.Of(text)}</a>";

    /// <summary>The page's own style, script or drawing, which no one else wrote.</summary>
    internal static MarkupString Own(string markup) => new(markup);
}
