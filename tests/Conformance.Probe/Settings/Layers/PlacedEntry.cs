using Conformance.Probe.Settings.Keys;
using Conformance.Probe.Settings.Values;

namespace Conformance.Probe.Settings.Layers;

/// <summary>An entry whose key is known.</summary>
internal sealed record PlacedEntry(Entry Entry, KeyPlace Place)
{
    public string Key => Place.Key;

    /// <summary>The rule of a single value; null for objects and lists.</summary>
    public ValueRule? Rule => (Place.Node as ValueNode)?.Rule;

    /// <summary>The value in its one spelling.</summary>
    public string Value => Rule?.Canonical(Entry.Value) ?? Entry.Value;

    public bool IsNull => Entry.Kind == EntryKind.Null;

    public override string ToString() => Entry.ToString();
}
