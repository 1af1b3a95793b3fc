using Conformance.Probe.Settings.Keys;

namespace Conformance.Probe.Settings.Layers;

/// <summary>The defaults of the known keys, as the lowest layer.</summary>
internal static class DefaultsLayer
{
    public static Layer Of(SectionNode root) => Layer.OfText(LayerKind.Defaults, "default", Of("", root));

    private static IEnumerable<KeyValuePair<string, string>> Of(string key, KeyNode node) => node switch
    {
        SectionNode section => section.Keys.SelectMany(k => Of(key.Length == 0 ? k.Key : $"{key}:{k.Key}", k.Value)),
        ListNode list => list.Default.Index().Select(item => KeyValuePair.Create($"{key}:{item.Index}", item.Item)),
        ValueNode { Default: { } otherwise } => [KeyValuePair.Create(key, otherwise)],
        _ => [],
    };
}
