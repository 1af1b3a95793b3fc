using Conformance.Model.Specification;
using Conformance.Probe.Settings.Values;

namespace Conformance.Probe.Settings.Keys;

/// <summary>One place in the tree of known keys; a closed set.</summary>
internal abstract record KeyNode(LocalText Text)
{
    /// <summary>A later layer that touches this key, or one beneath it, leaves nothing of earlier layers in it.</summary>
    public bool IsReplacedWhole { get; init; }
}

/// <summary>An object with these keys and no others.</summary>
internal sealed record SectionNode(LocalText Text, OrderedDictionary<string, KeyNode> Keys) : KeyNode(Text);

/// <summary>An object whose keys are names from <paramref name="Names"/>, each with the same section beneath.</summary>
internal sealed record NamesNode(LocalText Text, NameKind Names, SectionNode Each) : KeyNode(Text);

/// <summary>An object of freely named values.</summary>
internal sealed record MapNode(LocalText Text, ValueRule Rule) : KeyNode(Text);

/// <summary>A list of values.</summary>
internal sealed record ListNode(LocalText Text, ValueRule Rule) : KeyNode(Text)
{
    public IReadOnlyList<string> Default { get; init; } = [];

    /// <summary>A single text may stand for a list of one.</summary>
    public bool TakesSingle { get; init; }
}

/// <summary>A list of objects, each with the same keys.</summary>
internal sealed record ObjectsNode(LocalText Text, SectionNode Each) : KeyNode(Text);

/// <summary>An object that is a layer of configuration of its own; what stands in it is held against the configuration's keys, not against this tree.</summary>
internal sealed record LayerNode(LocalText Text) : KeyNode(Text);

/// <summary>A single value; null where an earlier layer's value shall not count.</summary>
internal sealed record ValueNode(LocalText Text, ValueRule Rule) : KeyNode(Text)
{
    public string? Default { get; init; }
}
