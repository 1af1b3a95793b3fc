namespace Conformance.Model.Specification;

/// <summary>A numbered sentence of the published rules.</summary>
public sealed record Clause
{
    public required int Number { get; init; }

    public required LocalText Text { get; init; }
}
