using System.Globalization;

namespace Conformance.Probe.Settings.Layers;

/// <summary>What is in force once all layers lie on each other; keys in any letter case, in the order they first came.</summary>
internal sealed class MergedValues
{
    private readonly OrderedDictionary<string, PlacedEntry> entries = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<PlacedEntry> Entries => entries.Values;

    /// <summary>The first time a layer touches a unit that is replaced whole, everything earlier in it goes.</summary>
    public void Lay(IEnumerable<PlacedEntry> layer)
    {
        var replaced = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in layer)
        {
            if (entry.Place.Unit is { } unit && replaced.Add(unit))
                Remove(unit);

            entries[entry.Key] = entry;
        }
    }

    public PlacedEntry? Find(string key) => entries.GetValueOrDefault(key) is { IsNull: false } found ? found : null;

    public string? Text(string key) => Find(key)?.Value;

    /// <summary>Null when neither the list itself nor an item of it is there.</summary>
    public IReadOnlyList<string>? List(string key) => Has(key)
        ? [.. Beneath(key).OrderBy(e => int.Parse(e.Name, CultureInfo.InvariantCulture)).Select(e => e.Entry.Value)]
        : null;

    /// <summary>Null when neither the object itself nor a value in it is there.</summary>
    public IReadOnlyDictionary<string, string>? Map(string key) => Has(key)
        ? new OrderedDictionary<string, string>(Beneath(key).Select(e => KeyValuePair.Create(e.Name, e.Entry.Value)), StringComparer.Ordinal)
        : null;

    /// <summary>The names beneath a key, each with its values under keys of their own.</summary>
    public IEnumerable<(string Name, MergedValues Values)> Each(string key)
    {
        var names = new OrderedDictionary<string, MergedValues>(StringComparer.OrdinalIgnoreCase);
        foreach (var (path, entry) in Beneath(key))
        {
            var end = path.IndexOf(':', StringComparison.Ordinal);
            var name = end < 0 ? path : path[..end];
            names.TryAdd(name, new MergedValues());
            if (end >= 0)
                names[name].entries[path[(end + 1)..]] = entry;
        }

        return names.Select(n => (n.Key, n.Value));
    }

    public bool Has(string key) => Find(key) is not null || Beneath(key).Any();

    private IEnumerable<(string Name, PlacedEntry Entry)> Beneath(string key) =>
        entries.Where(e => IsBeneath(e.Key, key) && !e.Value.IsNull).Select(e => (e.Key[(key.Length + 1)..], e.Value));

    private void Remove(string unit)
    {
        foreach (var key in entries.Keys.Where(k => IsBeneath(k, unit) || k.Equals(unit, StringComparison.OrdinalIgnoreCase)).ToList())
            entries.Remove(key);
    }

    private static bool IsBeneath(string key, string parent) =>
        key.Length > parent.Length && key[parent.Length] == ':' && key.StartsWith(parent, StringComparison.OrdinalIgnoreCase);
}
