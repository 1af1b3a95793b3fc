namespace Conformance.ReferenceEndpoint.Actions;

/// <summary>A business parameter of an action.</summary>
internal sealed record ParameterSpec
{
    public required string Name { get; init; }

    public required ParameterKind Kind { get; init; }
}

/// <summary>What values a business parameter takes.</summary>
internal enum ParameterKind
{
    Text,

    /// <summary>A whole number from 1 to 100.</summary>
    Number,
}
