using Conformance.Probe.Settings.Keys;
using Conformance.Probe.Settings.Layers;
using Conformance.Probe.Settings.Mistakes;
using Conformance.Probe.Settings.Sources;

namespace Conformance.Probe.Settings.Checks;

/// <summary>Says why a key is unknown and which one was probably meant, spelt as its source spells keys.</summary>
internal static class UnknownKeyCheck
{
    public static string Explain(Entry entry, KeyTable keys)
    {
        var unknown = keys.Explain(entry.Key);
        var nearest = entry.Variable is { } variable
            ? NearestVariable(variable, keys) ?? (unknown.Nearest is null ? null : VariableName.Of(unknown.Nearest))
            : unknown.Nearest;
        return (nearest ?? unknown.Known) switch
        {
            null => unknown.Reason,
            var known when nearest is null => $"{unknown.Reason}; {known}",
            _ => $"{unknown.Reason}; did you mean {nearest}?",
        };
    }

    /// <summary>One underscore where two belong, or an option's variable with a slip in it.</summary>
    private static string? NearestVariable(string variable, KeyTable keys)
    {
        var name = variable[VariableName.Prefix.Length..];
        if (name.Contains("__", StringComparison.Ordinal))
            return null;

        if (keys.Find(name.Replace('_', ':')) is { Key: var key })
            return VariableName.Of(key);

        return Nearest.To(name, VariableName.Reserved) is { } reserved ? VariableName.Prefix + reserved : null;
    }
}
