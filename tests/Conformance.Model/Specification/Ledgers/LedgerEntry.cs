namespace Conformance.Model.Specification;

/// <summary>A clause, or an origin of requirements without one, with all that proves it.</summary>
public sealed record LedgerEntry
{
    /// <summary>Number of the clause; null for an origin.</summary>
    public required int? Clause { get; init; }

    /// <summary>How the entry is called: <c>clause 3</c>, <c>origin signature</c>.</summary>
    public required string Name { get; init; }

    public required LocalText Text { get; init; }

    /// <summary>Why the clause cannot be observed; null where it is proved.</summary>
    public required LocalText? NotObservable { get; init; }

    /// <summary>Names of the checks that prove it where they are made for its own requirements.</summary>
    public required IReadOnlyList<string> Named { get; init; }

    /// <summary>The requirements that follow from it.</summary>
    public required IReadOnlyList<LedgerLine> Lines { get; init; }

    /// <summary>The checks that prove it wherever they are made.</summary>
    public required IReadOnlyList<LedgerCheck> Everywhere { get; init; }

    /// <summary>At least one case is judged on it.</summary>
    public bool IsProved => Lines.Any(l => l.Checks.Count > 0) || Everywhere.Any(c => c.Cases.Count > 0);

    /// <summary>Every case that bears on it, each once.</summary>
    public IEnumerable<CaseSpec> Cases =>
        Lines.SelectMany(l => l.Requirement.Cases).Concat(Everywhere.SelectMany(c => c.Cases)).DistinctBy(c => c.Id);
}
