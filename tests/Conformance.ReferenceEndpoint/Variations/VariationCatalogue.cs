namespace Conformance.ReferenceEndpoint.Variations;

/// <summary>Every variation the reference endpoint can be started with, in the order in which they act on one another's work.</summary>
public static class VariationCatalogue
{
    public static IReadOnlyList<Variation> All { get; } =
    [
        .. GateVariations.All,
        .. HeaderVariations.All,
        .. ShapeVariations.All,
        .. MessageVariations.All,
        .. XmlVariations.All,
        .. JsonVariations.All,
        .. WireVariations.All,
    ];

    /// <returns>Null when there is none of this name.</returns>
    public static Variation? Find(string name) => All.FirstOrDefault(v => v.Name == name);
}
