namespace Conformance.Judging.Answers;

/// <summary>What a member holds; XML knows only text and nested.</summary>
public enum NodeKind
{
    Text,
    Number,
    Boolean,
    Null,
    Nested,
}
