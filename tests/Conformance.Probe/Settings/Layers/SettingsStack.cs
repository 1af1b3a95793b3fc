using Conformance.Probe.Settings.Keys;
using Conformance.Probe.Settings.Mistakes;

namespace Conformance.Probe.Settings.Layers;

/// <summary>All layers in their order (contract §3), lowest first.</summary>
internal sealed record SettingsStack
{
    public required KeyTable Keys { get; init; }

    public required IReadOnlyList<Layer> Layers { get; init; }

    public required bool IsEmbedded { get; init; }

    /// <summary>False when a layer could not be read: then nothing can be said of what is missing.</summary>
    public required bool IsWhole { get; init; }

    public bool HasEmbeddedEndpoint => Layers.Any(l => l.Kind == LayerKind.EmbeddedEndpoint);

    public SettingsStack With(Layer layer) => this with { Layers = [.. Layers, layer] };

    public static SettingsStack Read(SettingsRequest request, KeyTable keys, MistakeList mistakes)
    {
        List<Layer?> above = [.. FileLayers.Of(request, mistakes)];
        if (request.UseUserSecrets)
            above.Add(UserSecretsLayer.Read(request.UserSecretsId, mistakes));

        above.Add(VariablesLayer.Of(request.Environment, keys.Edition));
        above.AddRange(OptionsLayer.Of(request, mistakes));
        var isEmbedded = !above.Contains(null) && !HasBaseUrl(above);
        List<Layer?> all = [DefaultsLayer.Of(KnownKeys.Root), .. isEmbedded ? [FileLayers.Embedded(request, mistakes)] : Array.Empty<Layer?>(), .. above];
        return new SettingsStack { Keys = keys, Layers = [.. all.OfType<Layer>()], IsEmbedded = isEmbedded, IsWhole = !all.Contains(null) };
    }

    private static bool HasBaseUrl(IEnumerable<Layer?> layers) => layers
        .SelectMany(layer => layer!.Entries)
        .LastOrDefault(entry => entry.Key.Equals("Endpoint:BaseUrl", StringComparison.OrdinalIgnoreCase)) is { Kind: not EntryKind.Null };
}
