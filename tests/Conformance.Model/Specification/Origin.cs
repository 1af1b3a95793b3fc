namespace Conformance.Model.Specification;

/// <summary>Where requirements come from that follow from no clause.</summary>
public sealed record Origin
{
    public required string Name { get; init; }

    public required LocalText Text { get; init; }

    /// <summary>Names of the checks that prove its requirements.</summary>
    public required IReadOnlyList<string> Checks { get; init; }
}
