using Conformance.Probe.Settings.Layers;
using Conformance.Probe.Settings.Values;

namespace Conformance.Probe.Settings.Checks;

/// <summary>How a message repeats a value: never a confidential one, nor the user part of an address, nor the text of a key where its file belongs.</summary>
internal static class Show
{
    private const int Longest = 80;

    /// <param name="value">As configured.</param>
    /// <param name="rule">Null where an object was expected, and the text could be anything.</param>
    public static string Value(string value, ValueRule? rule) => value switch
    {
        "" => "'' (empty)",
        _ when rule is null or { IsConfidential: true } => $"of {value.Length} characters",
        _ when value.Contains("-----BEGIN", StringComparison.Ordinal) || value.Contains('\n', StringComparison.Ordinal) =>
            $"of {value.Length} characters in {value.Split('\n').Length} lines",
        _ when value.Contains('@', StringComparison.Ordinal) && rule.Json == EntryKind.Text => $"of {value.Length} characters with an '@'",
        _ => $"'{(value.Length > Longest ? value[..Longest] + "…" : value)}'",
    };
}
