using System.Globalization;
using System.Text.Json.Nodes;
using Conformance.Probe.Settings.Layers;

namespace Conformance.Probe.Settings.Values;

/// <summary>Rules for numbers and switches.</summary>
internal static class NumberRules
{
    public static ValueRule Switch { get; } = new()
    {
        Json = EntryKind.Switch,
        Expected = "true or false",
        Accepts = entry => bool.TryParse(entry.Value, out _),
        Canonical = text => text.ToLowerInvariant(),
    };

    public static ValueRule Whole(int minimum, int maximum) => new()
    {
        Json = EntryKind.Number,
        Expected = $"a whole number from {minimum} to {maximum}",
        Accepts = entry => int.TryParse(entry.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= minimum && number <= maximum,
        Schema = () => new JsonObject { ["type"] = "integer", ["minimum"] = minimum, ["maximum"] = maximum },
    };

    /// <summary>A number above 0, decimals allowed.</summary>
    public static ValueRule Positive(int maximum) => new()
    {
        Json = EntryKind.Number,
        Expected = $"a number above 0, at most {maximum}",
        Accepts = entry => decimal.TryParse(entry.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number > 0 && number <= maximum,
        Schema = () => new JsonObject { ["exclusiveMinimum"] = 0, ["maximum"] = maximum },
    };
}
