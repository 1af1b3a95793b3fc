namespace Conformance.Model.Specification;

/// <summary>A numbered sentence of the published rules, and what proves it.</summary>
public sealed record Clause
{
    public required int Number { get; init; }

    public required LocalText Text { get; init; }

    /// <summary>Names of the checks that prove it where they are made for a requirement that follows from it.</summary>
    public required IReadOnlyList<string> Checks { get; init; }

    /// <summary>Names of the checks that prove it wherever they are made.</summary>
    public required IReadOnlyList<string> ChecksEverywhere { get; init; }

    /// <summary>Why nobody can observe it from outside; null for a clause that is proved.</summary>
    public required LocalText? NotObservable { get; init; }
}
