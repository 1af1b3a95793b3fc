namespace Conformance.Model.Specification;

/// <summary>The parameter an error's message must name, and how much that weighs (contract §4, check <c>names</c>).</summary>
public sealed record NamedParameter
{
    public required string Parameter { get; init; }

    public required Level Level { get; init; }
}
