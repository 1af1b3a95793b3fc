using Conformance.Probe.Settings.Keys;
using Conformance.Probe.Settings.Layers;

namespace Conformance.Probe.Settings.Sources;

/// <summary>The defaults of the known keys, as the lowest layer.</summary>
internal static class DefaultsLayer
{
    public static Layer Of(SectionNode root)
    {
        var entries = new List<Entry>();
        Collect("", root, entries);
        return new Layer { Kind = LayerKind.Defaults, Entries = entries };
    }

    private static void Collect(string prefix, SectionNode section, List<Entry> entries)
    {
        foreach (var (name, node) in section.Keys)
        {
            if (node is SectionNode inner)
                Collect(prefix + name + ":", inner, entries);
            else if (node is ListNode { Default.Count: > 0 } or ValueNode { Default: not null })
                entries.Add(new Entry { Key = prefix + name, Kind = EntryKind.Null, Value = "", Source = "default" });
        }
    }
}
