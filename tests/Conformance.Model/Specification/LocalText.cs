namespace Conformance.Model.Specification;

/// <summary>A sentence in the two languages every text for people comes in.</summary>
public sealed record LocalText
{
    public required string Zh { get; init; }

    public required string En { get; init; }
}
