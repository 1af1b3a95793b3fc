namespace Conformance.ReferenceEndpoint;

/// <summary>A part of what a <see cref="Fault"/> breaks.</summary>
public sealed record Breach
{
    /// <summary>Ids of the requirements that are missed, <c>*</c> as glob.</summary>
    public required string Requirement { get; init; }

    /// <summary>The variants in which they are missed, <c>*</c> as glob (<c>json-*</c>); default: all that are judged.</summary>
    public string Variant { get; init; } = "*";

    /// <summary>The checks that find it.</summary>
    public required IReadOnlyList<string> Checks { get; init; }
}
