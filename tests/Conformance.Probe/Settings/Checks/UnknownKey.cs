using Conformance.Probe.Settings.Keys;
using Conformance.Probe.Settings.Layers;
using Conformance.Probe.Settings.Mistakes;

namespace Conformance.Probe.Settings.Checks;

/// <summary>Says why a key is unknown and which one was probably meant, spelt as its source spells keys.</summary>
internal static class UnknownKey
{
    public static string Explain(Entry entry, KeyTable keys)
    {
        var (reason, nearest) = keys.Explain(entry.Key);
        if (entry.Variable is { } variable)
            nearest = NearestVariable(variable, keys) ?? (nearest is null ? null : VariableName.Of(nearest));

        return nearest is null ? reason : $"{reason}; did you mean {nearest}?";
    }

    /// <summary>One underscore where two belong, or an option's variable with a slip in it.</summary>
    private static string? NearestVariable(string variable, KeyTable keys)
    {
        var name = variable[VariableName.Prefix.Length..];
        if (!name.Contains("__", StringComparison.Ordinal))
            return keys.Find(name.Replace('_', ':')) is { Key: var key } ? VariableName.Of(key)
                : Nearest.To(name, VariableName.Reserved) is { } reserved ? VariableName.Prefix + reserved : null;

        return null;
    }
}
