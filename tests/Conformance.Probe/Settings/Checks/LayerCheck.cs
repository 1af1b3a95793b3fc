using System.Globalization;
using Conformance.Probe.Settings.Keys;
using Conformance.Probe.Settings.Layers;
using Conformance.Probe.Settings.Mistakes;

namespace Conformance.Probe.Settings.Checks;

/// <summary>Places the entries of one layer in the tree of known keys; unknown keys, duplicates and wrong types are mistakes.</summary>
internal sealed class LayerCheck(SettingsStack stack, MistakeList mistakes)
{
    public IReadOnlyList<PlacedEntry> Place(Layer layer)
    {
        var placed = new List<PlacedEntry>();
        var seen = new Dictionary<string, Entry>(StringComparer.OrdinalIgnoreCase);
        var territory = new Territory(stack, layer.Kind, mistakes);
        string? wrong = null;
        foreach (var entry in layer.Entries)
        {
            if (wrong is not null && entry.Key.StartsWith(wrong, StringComparison.Ordinal))
                continue;

            wrong = null;
            if (Known(entry, seen) is not { } place)
                wrong = entry.Key + ":";
            else if (territory.Holds(entry, place))
                Expand(entry, place, placed);
        }

        return placed;
    }

    private KeyPlace? Known(Entry entry, Dictionary<string, Entry> seen)
    {
        if (stack.Keys.Find(entry.Key) is not { } place)
            return Refuse(entry, UnknownKeyCheck.Explain(entry, stack.Keys));

        if (!seen.TryAdd(place.Key, entry))
            return Refuse(entry, $"this key already stands at {seen[place.Key].Source}, be it in other letter case; keep one of them");

        return TypeCheck.Explain(entry, place) is { } wrong ? Refuse(entry, wrong) : place;
    }

    private KeyPlace? Refuse(Entry entry, string message)
    {
        mistakes.Add(entry, message);
        return null;
    }

    /// <summary>A text may stand for a list, and null for a default.</summary>
    private void Expand(Entry entry, KeyPlace place, List<PlacedEntry> placed)
    {
        switch (place.Node, entry.Kind)
        {
            case (ValueNode { Default: { } otherwise }, EntryKind.Null):
                placed.Add(new PlacedEntry(entry with { Kind = EntryKind.Untyped, Value = otherwise }, place));
                break;
            case (ListNode { Default.Count: > 0 } list, EntryKind.Null):
                Items(entry, list.Default, placed);
                break;
            case (ListNode, EntryKind.Untyped):
                Items(entry, entry.Value.Split(',', StringSplitOptions.TrimEntries), placed);
                break;
            case (ListNode, EntryKind.Text):
                Items(entry, [entry.Value], placed);
                break;
            default:
                placed.Add(new PlacedEntry(entry, place));
                break;
        }
    }

    private void Items(Entry entry, IReadOnlyList<string> values, List<PlacedEntry> placed)
    {
        for (var index = 0; index < values.Count; index++)
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"{entry.Key}:{index}");
            var item = entry with { Key = key, Kind = EntryKind.Untyped, Value = values[index] };
            placed.Add(new PlacedEntry(item, stack.Keys.Find(key)!));
        }
    }
}
