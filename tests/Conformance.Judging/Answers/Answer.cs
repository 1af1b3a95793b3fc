using Conformance.Model.Specification;

namespace Conformance.Judging.Answers;

/// <summary>A response's body, parsed: the members directly inside its root, and what else the checks ask for.</summary>
public sealed record Answer
{
    public required AnswerFormat Format { get; init; }

    /// <summary>XML: the root element's name. JSON: <c>{}</c>, <c>[]</c> or the kind of a lone value.</summary>
    public required string Root { get; init; }

    public required AnswerNode Tree { get; init; }

    /// <summary>Paths of JSON members that stand twice in one object.</summary>
    public required IReadOnlyList<string> DuplicateMembers { get; init; }

    public bool HasByteOrderMark { get; init; }

    /// <summary>The first line break or indentation between two tokens; null where the body is compact.</summary>
    public required string? Layout { get; init; }

    public IReadOnlyList<AnswerNode> Members => Tree.Children;

    /// <summary>The text of the one member of that name directly inside the root; null when it is absent, repeated, nested or no text.</summary>
    public string? Text(string name) => Tree.Text(name);

    /// <summary>An error by shape: root <c>Error</c>, or both Code and HostId directly inside.</summary>
    public bool IsError => (Format == AnswerFormat.Xml && Root == "Error")
        || (Members.Any(m => m.Name == "Code") && Members.Any(m => m.Name == "HostId"));
}
