using System.Globalization;
using System.Text;
using Conformance.Model.Evidence;
using Microsoft.AspNetCore.Components;

namespace Conformance.Reporting.Html;

/// <summary>A request and its answer as they were sent.</summary>
public sealed partial class ExchangeSection
{
    private const int FoldedFrom = 1600;

    [Parameter, EditorRequired]
    public Exchange Exchange { get; set; } = null!;

    /// <summary>Bytes of a body at most that are shown; the record holds the rest.</summary>
    [Parameter, EditorRequired]
    public int MostBytes { get; set; }

    private ReadOnlyMemory<byte> Body => Exchange.Response!.Body.Bytes;

    private string Milliseconds => Exchange.Times.EndMilliseconds.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Head(string line, IEnumerable<Header> headers) => headers.Aggregate(
        new StringBuilder(HtmlText.Of(line)), (text, h) => text.Append('\n').Append(HtmlText.Of($"{h.Name}: {h.Value}"))).ToString();

    private MarkupString RequestText => Markup.Own(Head($"{Exchange.Request.Method} {Exchange.Request.Url}", Exchange.Request.Headers)
        + (Exchange.Request.Body is { } body ? "\n\n" + HtmlText.Of(body.Bytes.Span) : ""));

    private MarkupString AnswerText
    {
        get
        {
            var shown = Body[..(Body.Length > FoldedFrom ? Whole(Body.Span, FoldedFrom / 2) : Body.Length)];
            return Markup.Own(Head($"HTTP {Exchange.Response!.Status}", Exchange.Response.Headers) + "\n\n" + HtmlText.Of(shown.Span));
        }
    }

    private ReadOnlyMemory<byte> Folded => Body.Length <= FoldedFrom ? ReadOnlyMemory<byte>.Empty
        : Body[Whole(Body.Span, FoldedFrom / 2)..Whole(Body.Span, Math.Max(FoldedFrom, Math.Min(MostBytes, Body.Length)))];

    private int LeftOut => Body.Length <= FoldedFrom ? 0 : Body.Length - Whole(Body.Span, Math.Max(FoldedFrom, Math.Min(MostBytes, Body.Length)));

    /// <summary>At most so many bytes, no character cut in two.</summary>
    private static int Whole(ReadOnlySpan<byte> bytes, int most)
    {
        var at = most;
        while (at > most - 4 && at < bytes.Length && (bytes[at] & 0xC0) == 0x80)
        {
            at--;
        }

        return at;
    }
}
