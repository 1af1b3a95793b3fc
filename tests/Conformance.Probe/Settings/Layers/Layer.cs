namespace Conformance.Probe.Settings.Layers;

/// <summary>One source of configuration with its entries in their order.</summary>
internal sealed record Layer
{
    public required LayerKind Kind { get; init; }

    public required IReadOnlyList<Entry> Entries { get; init; }

    public static Layer OfText(LayerKind kind, string source, IEnumerable<KeyValuePair<string, string>> values) => new()
    {
        Kind = kind,
        Entries = [.. values.Select(v => new Entry { Key = v.Key, Kind = EntryKind.Untyped, Value = v.Value, Source = source })],
    };
}
