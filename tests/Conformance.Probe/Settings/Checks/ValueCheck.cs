using Conformance.Probe.Settings.Layers;
using Conformance.Probe.Settings.Mistakes;
using Conformance.Probe.Settings.Sources;
using Conformance.Probe.Settings.Values;

namespace Conformance.Probe.Settings.Checks;

/// <summary>Holds every value in force against its key's rule; what a later layer has replaced does not matter any more.</summary>
internal static class ValueCheck
{
    public static void Demand(ValueTree values, MistakeList mistakes)
    {
        foreach (var placed in values.Values())
        {
            if (placed.Place.IsItem && Placeholder.Is(NameOf(placed)))
                mistakes.Add(placed.Entry, $"'{NameOf(placed)}' only holds the place of a name; write the name, or take it away");
            else if (Placeholder.Is(placed.Entry.Value))
                mistakes.Add(placed.Entry, $"this only holds the place of a value ({Meaning(placed)}); write the value, or set {VariableName.Of(placed.Key)}");
            else if (!placed.Rule!.Accepts(placed.Entry))
                mistakes.Add(placed.Entry, $"expected {placed.Rule.Expected}, got {Show.Value(placed.Entry.Value, placed.Rule)}");
        }
    }

    private static string NameOf(PlacedEntry placed) => placed.Key.Split(':')[^1];

    private static string Meaning(PlacedEntry placed) => $"{placed.Place.Node.Text.Zh} / {placed.Place.Node.Text.En}";
}
