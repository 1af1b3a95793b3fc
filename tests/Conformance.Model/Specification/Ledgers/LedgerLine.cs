namespace Conformance.Model.Specification;

/// <summary>A requirement in its place of the ledger.</summary>
public sealed record LedgerLine
{
    public required Requirement Requirement { get; init; }

    /// <summary>Those of the checks made for it that prove the entry it stands in; none where it is only observed.</summary>
    public required IReadOnlyList<string> Checks { get; init; }
}
