using System.Globalization;

namespace Conformance.Probe.Settings.Layers;

/// <summary>What is in force once all layers lie on each other; names in any letter case, in the order they first came.</summary>
internal sealed class ValueTree(string name)
{
    private readonly List<ValueTree> children = [];
    private PlacedEntry? entry;

    public string Name => name;

    /// <summary>What stands in this very place, an object included; not null.</summary>
    public PlacedEntry? Entry => entry is { IsNull: false } ? entry : null;

    public IReadOnlyList<ValueTree> Children => children;

    /// <summary>False where nothing stands, or only null.</summary>
    public bool IsGiven => Entry is not null || children.Exists(c => c.IsGiven);

    /// <summary>Where a person finds this, or what is beneath it.</summary>
    public string Source => Entry?.Entry.Source ?? children.Select(c => c.Source).FirstOrDefault("configuration");

    /// <summary>The first time a layer touches a unit that is replaced whole, everything earlier in it goes.</summary>
    public void Lay(IReadOnlyList<PlacedEntry> layer)
    {
        var replaced = new HashSet<ValueTree>();
        foreach (var placed in layer)
        {
            var node = this;
            var segments = placed.Key.Split(':');
            for (var depth = 1; depth <= segments.Length; depth++)
            {
                node = node.Child(segments[depth - 1]);
                if (depth == placed.Place.UnitDepth && replaced.Add(node))
                    node.Clear();
            }

            node.entry = placed;
        }
    }

    public ValueTree? At(string key)
    {
        var node = this;
        foreach (var segment in key.Split(':'))
        {
            if (node.Existing(segment) is not { } next)
                return null;

            node = next;
        }

        return node;
    }

    public PlacedEntry? Find(string key) => At(key)?.Entry;

    public string? Text(string key) => Find(key)?.Value;

    public int? Whole(string key) => Text(key) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    /// <summary>Null when neither the list itself nor an item of it is there.</summary>
    public IReadOnlyList<string>? List(string key)
    {
        if (At(key) is not { IsGiven: true } list)
            return null;

        var items = new List<ValueTree>(list.children);
        items.Sort((a, b) => int.Parse(a.Name, CultureInfo.InvariantCulture) - int.Parse(b.Name, CultureInfo.InvariantCulture));
        return items.ConvertAll(i => i.Entry!.Value);
    }

    /// <summary>Null when neither the object itself nor a value in it is there.</summary>
    public IReadOnlyDictionary<string, string>? Map(string key)
    {
        if (At(key) is not { IsGiven: true } map)
            return null;

        var values = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var child in map.children)
            values.Add(child.Name, child.Entry!.Value);

        return values;
    }

    /// <summary>The objects beneath a key.</summary>
    public IEnumerable<ValueTree> Each(string key) => At(key)?.children.Where(c => c.IsGiven) ?? [];

    /// <summary>Every single value, in order.</summary>
    public List<PlacedEntry> Values()
    {
        var values = new List<PlacedEntry>();
        if (Entry is { Rule: not null })
            values.Add(Entry);

        foreach (var child in children)
            values.AddRange(child.Values());

        return values;
    }

    private ValueTree? Existing(string name)
    {
        foreach (var child in children)
        {
            if (child.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return child;
        }

        return null;
    }

    private ValueTree Child(string name)
    {
        if (Existing(name) is { } existing)
            return existing;

        var child = new ValueTree(name);
        children.Add(child);
        return child;
    }

    private void Clear()
    {
        entry = null;
        children.Clear();
    }
}
