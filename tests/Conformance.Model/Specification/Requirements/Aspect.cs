using Conformance.Model.Conditions;

namespace Conformance.Model.Specification;

/// <summary>One side of a requirement: what it does to the baseline and in which variants; a requirement without sides has one nameless aspect.</summary>
public sealed record Aspect
{
    public required string Name { get; init; }

    public required Condition When { get; init; }

    public required IReadOnlyList<Variant> Variants { get; init; }
}
