using Conformance.Probe.Settings.Checks;
using Conformance.Probe.Settings.Keys;
using Conformance.Probe.Settings.Layers;
using Conformance.Probe.Settings.Mistakes;
using Conformance.Probe.Settings.Values;
using Conformance.Probe.Settings.Waivers;

namespace Conformance.Probe.Settings.Reading;

/// <summary>From layers to settings: place, merge, check, read.</summary>
internal static class SettingsAssembly
{
    /// <exception cref="SettingsException">All mistakes at once, those already noted included.</exception>
    public static SuiteSettings Assemble(SettingsStack stack, MistakeList mistakes)
    {
        var values = new ValueTree("");
        var check = new LayerCheck(stack, mistakes);
        foreach (var layer in stack.Layers)
            values.Lay(check.Place(layer));

        ValueCheck.Demand(values, mistakes);
        var waivers = WaiverFile.Read(values, stack.Keys.Edition, mistakes);
        if (stack.IsWhole)
        {
            new EndpointCheck(values, mistakes).Demand();
            AccountCheck.Demand(values, mistakes);
            new ScenarioCheck(values, stack, mistakes).Demand();
            if (stack.ForCertificate)
                CertificationCheck.Demand(values, mistakes);
        }

        mistakes.ThrowIfAny(Secrets(stack));
        return SettingsReader.Read(stack, values) with { Waivers = waivers };
    }

    /// <summary>Also those of layers beneath: a secret that another one replaced is a secret still.</summary>
    private static IEnumerable<string> Secrets(SettingsStack stack) =>
        from layer in stack.Layers
        from entry in layer.Entries
        where entry.Value.Length > 0 && stack.Keys.Find(entry.Key)?.Node is ValueNode node && ReferenceEquals(node.Rule, TextRules.Secret)
        select entry.Value;
}
