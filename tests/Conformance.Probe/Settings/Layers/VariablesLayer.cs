using Conformance.Model.Specification;

namespace Conformance.Probe.Settings.Layers;

/// <summary>The variables that name configuration keys, as a layer.</summary>
internal static class VariablesLayer
{
    public static Layer Of(IReadOnlyDictionary<string, string> environment, Edition edition)
    {
        var ids = edition.Requirements.ToDictionary(r => r.Id.Replace('.', '_'), r => r.Id, StringComparer.OrdinalIgnoreCase);
        return new Layer
        {
            Kind = LayerKind.Given,
            Entries =
            [
                .. from variable in environment
                   where variable.Key.StartsWith(VariableName.Prefix, StringComparison.OrdinalIgnoreCase)
                   let name = variable.Key[VariableName.Prefix.Length..]
                   where !VariableName.Reserved.Contains(name, StringComparer.OrdinalIgnoreCase)
                   orderby variable.Key
                   select new Entry
                   {
                       Key = Key(name, ids),
                       Kind = EntryKind.Untyped,
                       Value = variable.Value,
                       Source = VariableName.Source + variable.Key,
                   },
            ],
        };
    }

    private static string Key(string name, Dictionary<string, string> ids)
    {
        var segments = name.Split("__");
        if (segments.Length > 1 && segments[0].Equals("Scenarios", StringComparison.OrdinalIgnoreCase) && ids.TryGetValue(segments[1], out var id))
            segments[1] = id;

        return string.Join(':', segments);
    }
}
