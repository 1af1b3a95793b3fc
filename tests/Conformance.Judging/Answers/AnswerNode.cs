namespace Conformance.Judging.Answers;

/// <summary>A member of an answer: an XML element, a JSON member or an element of a JSON array (whose name is empty).</summary>
public sealed record AnswerNode
{
    public required string Name { get; init; }

    public required NodeKind Kind { get; init; }

    /// <summary>The text of a leaf, numbers as they were written; empty for what is nested.</summary>
    public required string Value { get; init; }

    public required IReadOnlyList<AnswerNode> Children { get; init; }

    public string? Text(string name) => Children.Where(c => c.Name == name).ToList() is [{ Kind: NodeKind.Text } only] ? only.Value : null;

    /// <summary>Every leaf at any depth, this one included.</summary>
    public IEnumerable<AnswerNode> Leaves => Kind == NodeKind.Nested ? Children.SelectMany(c => c.Leaves) : [this];
}
