namespace Conformance.Probe.Settings.Keys;

/// <summary>Where a key stands in the tree of known keys.</summary>
internal sealed record KeyPlace
{
    /// <summary>The key in its one spelling; empty at the root.</summary>
    public required string Key { get; init; }

    public required KeyNode Node { get; init; }

    /// <summary>The outermost key above or at this one that layers replace as a whole; null where they merge.</summary>
    public string? Unit { get; init; }

    /// <summary>An entry of a map or a list, which cannot be null.</summary>
    public bool IsItem { get; init; }

    public KeyPlace Down(string name, KeyNode node)
    {
        var key = Key.Length == 0 ? name : $"{Key}:{name}";
        return new KeyPlace { Key = key, Node = node, Unit = Unit ?? (node.IsReplacedWhole ? key : null) };
    }
}
