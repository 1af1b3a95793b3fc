using Conformance.Probe.Settings.Layers;

namespace Conformance.Probe.Settings.Fleets;

/// <summary>One target as it stands in a fleet's file.</summary>
/// <param name="Values">Its members but <c>Set</c>.</param>
/// <param name="Set">The entries beneath its <c>Set</c>, with the keys they have as configuration.</param>
internal sealed record TargetEntry(ValueTree Values, IReadOnlyList<Entry> Set)
{
    public string? Name => Values.Text(FleetKeys.Name);

    /// <summary>What messages call it.</summary>
    public string Title => Name is { Length: > 0 } name ? $"target {name}" : $"target {int.Parse(Values.Name, null) + 1}";

    /// <summary>Where it stands.</summary>
    public string Source => Values.Source;

    /// <summary>Full paths.</summary>
    public IEnumerable<string> Config => Values.At(FleetKeys.Config)?.Values().Select(v => v.Entry.FullPath) ?? [];

    /// <summary>Its name as a label that other layers may overrule, then its address and keys.</summary>
    public IReadOnlyList<Layer> Layers =>
    [
        New([.. Values.Find(FleetKeys.Name) is { Entry: var name } ? [name with { Key = "Endpoint:Name" }] : Array.Empty<Entry>()]),
        New([.. Values.Find(FleetKeys.Endpoint) is { Entry: var url } ? [url with { Key = "Endpoint:BaseUrl" }] : Array.Empty<Entry>(), .. Set]),
    ];

    private static Layer New(IReadOnlyList<Entry> entries) => new() { Kind = LayerKind.Given, Entries = entries };
}
