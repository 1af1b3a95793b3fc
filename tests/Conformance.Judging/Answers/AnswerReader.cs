using System.Text;
using System.Text.Unicode;
using Conformance.Model.Specification;

namespace Conformance.Judging.Answers;

/// <summary>Reads a body strictly in one format; a bad body is a reason, never an exception.</summary>
public static class AnswerReader
{
    /// <summary>Nesting beyond this is refused; real answers stay far below.</summary>
    internal const int MaxDepth = 64;

    private const int LongestReason = 500;

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <returns>The answer, or why the body is not well-formed UTF-8 in this format.</returns>
    public static (Answer? Answer, string? Unreadable) Read(ReadOnlyMemory<byte> body, AnswerFormat format)
    {
        var hasMark = body.Span.StartsWith(ByteOrderMark);
        var content = hasMark ? body[ByteOrderMark.Length..] : body;
        if (content.IsEmpty)
        {
            return (null, "the body is empty");
        }

        if (!Utf8.IsValid(content.Span))
        {
            return (null, "the body is not UTF-8");
        }

        try
        {
            var answer = format == AnswerFormat.Xml ? XmlAnswer.Read(Encoding.UTF8.GetString(content.Span)) : JsonAnswer.Read(content);
            return (answer with { HasByteOrderMark = hasMark }, null);
        }
        catch (Exception broken) when (broken is System.Xml.XmlException or System.Text.Json.JsonException or FormatException)
        {
            var reason = $"not well-formed {(format == AnswerFormat.Xml ? "XML" : "JSON")}: {broken.Message} It begins {Excerpt(content)}";
            return (null, Shown.Of(reason, LongestReason));
        }
    }

    private static string Excerpt(ReadOnlyMemory<byte> content)
    {
        var text = Encoding.UTF8.GetString(content.Span[..Math.Min(content.Length, 120)]).TrimEnd('\uFFFD');
        return $"'{text[..Math.Min(text.Length, 60)]}'";
    }
}
