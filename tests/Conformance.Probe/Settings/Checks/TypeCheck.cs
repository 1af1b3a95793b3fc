using Conformance.Probe.Settings.Keys;
using Conformance.Probe.Settings.Layers;
using Conformance.Probe.Settings.Values;

namespace Conformance.Probe.Settings.Checks;

/// <summary>Holds the type of an entry against what its key takes; the text of variables and options may mean any single value.</summary>
internal static class TypeCheck
{
    /// <returns>Null when the type fits.</returns>
    public static string? Explain(Entry entry, KeyPlace place) => (place.Node, entry.Kind) switch
    {
        (SectionNode or NamesNode or MapNode or LayerNode, EntryKind.Object) => null,
        (MapNode or SectionNode { IsReplacedWhole: true }, EntryKind.Null) => null,
        (ObjectsNode, EntryKind.List) => null,
        (ObjectsNode, _) => $"expected a list of objects, got {Got(entry, null)}",
        (SectionNode or NamesNode or MapNode or LayerNode, _) => $"expected an object, got {Got(entry, null)}",
        (ListNode, EntryKind.List or EntryKind.Null or EntryKind.Untyped) => null,
        (ListNode { TakesSingle: true }, EntryKind.Text) => null,
        (ListNode { TakesSingle: true } list, _) => $"expected {list.Rule.Expected}, or a list of such texts, got {Got(entry, list.Rule)}",
        (ListNode list, _) => $"expected a list such as [ \"…\" ], each item {list.Rule.Expected}, got {Got(entry, list.Rule)}",
        (ValueNode, EntryKind.Untyped) => null,
        (ValueNode value, _) when value.Rule.Json == entry.Kind => null,
        (ValueNode, EntryKind.Null) when !place.IsItem => null,
        (ValueNode value, _) => $"expected {value.Rule.Expected}, got {Got(entry, value.Rule)}{Mend(entry, value.Rule)}",
        _ => throw new InvalidOperationException($"no type is known for {place.Node.GetType().Name}"),
    };

    private static string Got(Entry entry, ValueRule? rule) => entry.Kind switch
    {
        EntryKind.Object => "an object",
        EntryKind.List => "a list",
        EntryKind.Null => "null",
        EntryKind.Number => $"the number {Show.Value(entry.Value, rule)}",
        EntryKind.Switch => $"the value {entry.Value} without quotes",
        _ => $"the text {Show.Value(entry.Value, rule)}",
    };

    private static string Mend(Entry entry, ValueRule rule) => (rule.Json, entry.Kind) switch
    {
        (EntryKind.Text, EntryKind.Number or EntryKind.Switch) => "; write it in quotes",
        (EntryKind.Number or EntryKind.Switch, EntryKind.Text) => "; write it without quotes",
        _ => "",
    };
}
