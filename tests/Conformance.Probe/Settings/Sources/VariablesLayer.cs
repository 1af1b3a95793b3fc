using Conformance.Model.Specification;
using Conformance.Probe.Settings.Layers;

namespace Conformance.Probe.Settings.Sources;

/// <summary>The variables that name configuration keys, as a layer.</summary>
internal static class VariablesLayer
{
    public static Layer Of(IReadOnlyDictionary<string, string> environment, Edition edition)
    {
        var entries = new List<Entry>();
        foreach (var (name, value) in environment)
        {
            if (name.StartsWith(VariableName.Prefix, StringComparison.OrdinalIgnoreCase) && !VariableName.IsReserved(name))
                entries.Add(Entry.OfText(Key(name, edition), value, VariableName.Source + name));
        }

        // An environment has no order; mistakes shall come in the same one each time.
        entries.Sort((a, b) => string.CompareOrdinal(a.Source, b.Source));
        return new Layer { Kind = LayerKind.Given, Entries = entries };
    }

    private static string Key(string name, Edition edition)
    {
        var segments = name[VariableName.Prefix.Length..].Split("__");
        if (segments.Length > 1 && segments[0].Equals("Scenarios", StringComparison.OrdinalIgnoreCase))
            segments[1] = edition.Requirements.FirstOrDefault(r => VariableName.IsFor(segments[1], r.Id))?.Id ?? segments[1];

        return string.Join(':', segments);
    }
}
