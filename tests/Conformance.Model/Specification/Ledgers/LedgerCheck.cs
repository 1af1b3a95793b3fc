namespace Conformance.Model.Specification;

/// <summary>A check that proves a clause wherever it is made.</summary>
public sealed record LedgerCheck
{
    public required string Name { get; init; }

    /// <summary>What a deviation weighs at most.</summary>
    public required Level Level { get; init; }

    /// <summary>The cases it is made for, of whatever clause.</summary>
    public required IReadOnlyList<CaseSpec> Cases { get; init; }

    public IEnumerable<Requirement> Requirements => Cases.Select(c => c.Requirement).Distinct();
}
