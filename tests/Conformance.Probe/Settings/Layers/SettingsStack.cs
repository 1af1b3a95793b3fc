using Conformance.Probe.Settings.Keys;
using Conformance.Probe.Settings.Known;
using Conformance.Probe.Settings.Mistakes;
using Conformance.Probe.Settings.Sources;

namespace Conformance.Probe.Settings.Layers;

/// <summary>All layers in their order (contract §3), lowest first.</summary>
internal sealed record SettingsStack
{
    public required KeyTable Keys { get; init; }

    public required IReadOnlyList<Layer> Layers { get; init; }

    public required bool IsEmbedded { get; init; }

    /// <summary>False when a layer could not be read: then nothing can be said of what is missing.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>The settings are those of a run that is to certify.</summary>
    public required bool ForCertificate { get; init; }

    public bool HasEmbeddedEndpoint => Layers.Any(l => l.Kind == LayerKind.EmbeddedEndpoint);

    public SettingsStack With(Layer layer) => this with { Layers = Layers.Append(layer).ToArray() };

    public static SettingsStack Read(SettingsRequest request, KeyTable keys, MistakeList mistakes)
    {
        List<Layer?> above = FileLayers.Of(request, mistakes);
        if (request.UseUserSecrets)
            above.Add(UserSecretsLayer.Read(request.UserSecretsId, mistakes));

        above.Add(VariablesLayer.Of(request.Environment, keys.Edition));
        above.AddRange(OptionsLayer.Of(request, mistakes));
        var isEmbedded = !above.Contains(null) && !HasBaseUrl(above);
        List<Layer?> all = [DefaultsLayer.Of(KnownKeys.Root)];
        if (isEmbedded)
            all.Add(FileLayers.Embedded(request, mistakes));

        all.AddRange(above);
        return new SettingsStack
        {
            Keys = keys,
            Layers = all.OfType<Layer>().ToArray(),
            IsEmbedded = isEmbedded,
            IsWhole = !all.Contains(null),
            ForCertificate = request.ForCertificate,
        };
    }

    private static bool HasBaseUrl(IEnumerable<Layer?> layers)
    {
        var has = false;
        foreach (var entry in layers.Where(layer => layer!.Kind != LayerKind.Shared).SelectMany(layer => layer!.Entries))
        {
            if (entry.Key.Equals("Endpoint:BaseUrl", StringComparison.OrdinalIgnoreCase))
                has = entry.Kind != EntryKind.Null;
        }

        return has;
    }
}
