namespace Conformance.ReferenceEndpoint;

/// <summary>
/// A part of what a <see cref="Fault"/> breaks: these checks, in every case of these requirements and variants in which a faultless
/// run judges them.
/// </summary>
public sealed record Breach
{
    /// <summary>Ids of the requirements that are missed, <c>*</c> as glob.</summary>
    public required string Requirement { get; init; }

    /// <summary>The variants in which they are missed, aspect included, <c>*</c> as glob (<c>json-*</c>); default: all.</summary>
    public string Variant { get; init; } = "*";

    /// <summary>The checks that find it.</summary>
    public required IReadOnlyList<string> Checks { get; init; }
}
