namespace Conformance.Model.Specification;

/// <summary>The stable name of a case: <c>requirement/format-method[-aspect]</c> (contract §4).</summary>
public sealed record CaseId
{
    public required string Requirement { get; init; }

    public required Variant Variant { get; init; }

    /// <summary>Empty for a requirement without aspects.</summary>
    public required string Aspect { get; init; }

    /// <summary>What stands after the requirement.</summary>
    public string VariantAndAspect => Aspect.Length == 0 ? Variant.ToString() : $"{Variant}-{Aspect}";

    public override string ToString() => $"{Requirement}/{VariantAndAspect}";
}
