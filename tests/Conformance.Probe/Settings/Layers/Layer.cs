namespace Conformance.Probe.Settings.Layers;

/// <summary>One source of configuration with its entries in their order.</summary>
internal sealed record Layer
{
    public required LayerKind Kind { get; init; }

    public required IReadOnlyList<Entry> Entries { get; init; }

    public static Layer OfText(LayerKind kind, string source, IEnumerable<KeyValuePair<string, string?>> values)
    {
        var entries = new List<Entry>();
        foreach (var (key, value) in values)
        {
            if (value is not null)
                entries.Add(Entry.OfText(key, value, source));
        }

        return new Layer { Kind = kind, Entries = entries };
    }
}
