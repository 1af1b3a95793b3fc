using System.Text;
using Conformance.Judging.Answers;
using Conformance.Model.Specification;

namespace Conformance.SelfTests.JudgingTests.Properties;

/// <summary>A well-formed body with what was put into it; its token pieces joined are the body.</summary>
internal sealed record Writing
{
    private static readonly string[] NoLayout = ["", " "];

    public required AnswerFormat Format { get; init; }

    public required AnswerNode Tree { get; init; }

    public bool HasMark { get; init; }

    /// <summary>True when a line break or indentation stands between two of the tokens.</summary>
    public bool IsLaidOut { get; set; }

    public List<string> Pieces { get; } = [];

    /// <summary>Places in <see cref="Pieces"/> of what closes an element, object or array.</summary>
    public IReadOnlyList<int> Closings => [.. Enumerable.Range(0, Pieces.Count)
        .Where(i => Format == AnswerFormat.Xml ? Pieces[i].StartsWith("</", StringComparison.Ordinal) : Pieces[i] is "}" or "]")];

    public string Text => (HasMark ? "\uFEFF" : "") + string.Concat(Pieces);

    public byte[] Bytes => Encoding.UTF8.GetBytes(Text);

    public Writing Add(params ReadOnlySpan<string> pieces)
    {
        Pieces.AddRange(pieces);
        return this;
    }

    /// <summary>White space, or none, between two tokens.</summary>
    public Writing Gap(Choices choices)
    {
        var gap = choices.Of("", "", "", "", "", " ", "", "", "  ", "\n", "", "\t", "\r\n  ");
        IsLaidOut |= !NoLayout.Contains(gap);
        return Add(gap);
    }

    public override string ToString() => $"{Format} {Printed.Of(Text)}";
}
