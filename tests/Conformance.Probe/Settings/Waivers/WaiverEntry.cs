using Conformance.Probe.Settings.Layers;

namespace Conformance.Probe.Settings.Waivers;

/// <summary>One entry of a waiver file as it was found, right or wrong.</summary>
internal sealed record WaiverEntry(int Number, Entry Whole)
{
    private readonly List<(string Name, Entry Entry)> members = [];
    private readonly List<Entry> variants = [];
    private Entry? container;

    /// <summary>In the file's order; a name may stand twice.</summary>
    public IReadOnlyList<(string Name, Entry Entry)> Members => members;

    /// <summary>The items of <c>variants</c>.</summary>
    public IReadOnlyList<Entry> Variants => variants;

    /// <summary>What people know it by, as far as it says so.</summary>
    public string Title => $"{Text(WaiverMembers.Requirement)} {Text(WaiverMembers.Check)}".Trim();

    /// <param name="entries">All objects, lists and values of the file; the first segment of a key is the entry's index.</param>
    public static IReadOnlyList<WaiverEntry> Of(IReadOnlyList<Entry> entries)
    {
        var all = new List<WaiverEntry>();
        foreach (var entry in entries)
        {
            if (!entry.Key.Contains(':', StringComparison.Ordinal))
                all.Add(new WaiverEntry(all.Count + 1, entry));
            else
                all[^1].Add(entry);
        }

        return all;
    }

    public string? Text(string name) => members.Find(m => m.Name == name) is { Entry: { Kind: EntryKind.Text } text } ? text.Value : null;

    private void Add(Entry entry)
    {
        if (container is { } list && entry.Key.StartsWith(list.Key + ":", StringComparison.Ordinal))
        {
            var item = entry.Key[(list.Key.Length + 1)..];
            if (list.Kind == EntryKind.List && item.All(char.IsAsciiDigit) && list.Key.EndsWith(":" + WaiverMembers.Variants, StringComparison.Ordinal))
                variants.Add(entry);

            return;
        }

        members.Add((entry.Key[(Whole.Key.Length + 1)..], entry));
        container = entry.Kind is EntryKind.Object or EntryKind.List ? entry : null;
    }
}
