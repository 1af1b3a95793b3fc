namespace Conformance.Model.Evidence;

/// <summary>One HTTP header line.</summary>
public sealed record Header
{
    public required string Name { get; init; }

    public required string Value { get; init; }
}
