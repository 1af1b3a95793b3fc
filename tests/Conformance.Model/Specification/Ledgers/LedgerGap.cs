namespace Conformance.Model.Specification;

/// <summary>Something the ledger misses.</summary>
public sealed record LedgerGap
{
    public required GapKind Kind { get; init; }

    /// <summary>The clause, origin, requirement or case it is about.</summary>
    public required string Subject { get; init; }

    /// <summary>What is missing and where to mend it.</summary>
    public required string Message { get; init; }

    public override string ToString() => $"{Subject}: {Message}";
}
