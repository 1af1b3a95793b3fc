namespace Conformance.Model.Specification;

/// <summary>The stable name of a case: <c>requirement/format-method[-aspect]</c> (contract §4).</summary>
public sealed record CaseId
{
    public required string Requirement { get; init; }

    public required Variant Variant { get; init; }

    /// <summary>Empty for a requirement without aspects.</summary>
    public required string Aspect { get; init; }

    public override string ToString() => Aspect.Length == 0 ? $"{Requirement}/{Variant}" : $"{Requirement}/{Variant}-{Aspect}";
}
