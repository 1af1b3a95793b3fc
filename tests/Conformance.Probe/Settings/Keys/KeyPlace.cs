using Conformance.Probe.Settings.Known;

namespace Conformance.Probe.Settings.Keys;

/// <summary>Where a key stands in the tree of known keys.</summary>
internal sealed record KeyPlace(string Key, KeyNode Node, int Depth, int? UnitDepth)
{
    /// <summary>The place above all keys of a tree.</summary>
    public static KeyPlace Of(SectionNode root) => new("", root, 0, null);

    public static KeyPlace Root { get; } = Of(KnownKeys.Root);

    /// <summary>The key in its one spelling; empty at the root.</summary>
    public string Key { get; } = Key;

    /// <summary>How many segments of the key make the outermost unit that layers replace as a whole; null where they merge.</summary>
    public int? UnitDepth { get; } = UnitDepth;

    /// <summary>An entry of a map or a list, which cannot be null.</summary>
    public bool IsItem { get; init; }

    public KeyPlace Down(string name, KeyNode node) =>
        new(Depth == 0 ? name : $"{Key}:{name}", node, Depth + 1, UnitDepth ?? (node.IsReplacedWhole ? Depth + 1 : null));
}
