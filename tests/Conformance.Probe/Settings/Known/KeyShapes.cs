using Conformance.Model.Specification;
using Conformance.Probe.Settings.Keys;
using Conformance.Probe.Settings.Values;

namespace Conformance.Probe.Settings.Known;

/// <summary>The words in which the known keys are written down.</summary>
internal static class KeyShapes
{
    public static SectionNode Section(string zh, string en, KeyValuePair<string, KeyNode>[] keys) =>
        new(Both(zh, en), new OrderedDictionary<string, KeyNode>(keys, StringComparer.OrdinalIgnoreCase));

    public static ValueNode Value(string zh, string en, ValueRule rule, string? otherwise = null) =>
        new(Both(zh, en), rule) { Default = otherwise };

    public static MapNode Map(string zh, string en, ValueRule rule) => new(Both(zh, en), rule);

    public static MapNode Parameters(string zh, string en) => Map(zh, en, TextRules.Any) with { IsReplacedWhole = true };

    public static ListNode List(string zh, string en, ValueRule rule) => new(Both(zh, en), rule) { IsReplacedWhole = true };

    public static LocalText Both(string zh, string en) => new() { Zh = zh, En = en };
}
