namespace Conformance.Judging.Comparisons;

/// <summary>One difference between two runs; cases that differ alike are one.</summary>
public sealed record Difference
{
    public required DifferenceKind Kind { get; init; }

    public required string Requirement { get; init; }

    /// <summary>Names of the checks it is about; empty where it is about the requirement.</summary>
    public IReadOnlyList<string> Checks { get; init; } = [];

    /// <summary>Ids of the cases; empty where it is about the requirement.</summary>
    public IReadOnlyList<string> Cases { get; init; } = [];

    /// <summary>What the first run said, in the words of its record.</summary>
    public required string Before { get; init; }

    /// <summary>What the second run said.</summary>
    public required string After { get; init; }
}
