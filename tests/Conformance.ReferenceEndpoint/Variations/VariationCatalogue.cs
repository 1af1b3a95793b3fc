namespace Conformance.ReferenceEndpoint.Variations;

/// <summary>Every variation the reference endpoint can be started with.</summary>
public static class VariationCatalogue
{
    public static IReadOnlyList<Variation> All { get; } = [.. WireVariations.All];
}
