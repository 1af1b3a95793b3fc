using System.Globalization;
using Conformance.Probe.Settings.Layers;
using Conformance.Probe.Settings.Mistakes;

namespace Conformance.Probe.Settings.Sources;

/// <summary>The options of a run as layers: the variables that stand for options, what a fleet says of a target, then <c>--set</c>, then the options themselves.</summary>
internal static class OptionsLayer
{
    public static Layer[] Of(SettingsRequest request, MistakeList mistakes) =>
    [
        Layer(
        [
            Variable(request, "ENDPOINT", "Endpoint:BaseUrl"),
            Variable(request, "VARIANTS", "Run:Variants"),
            Variable(request, "WORKERS", "Run:Workers"),
        ]),
        .. request.OfTarget ?? [],
        Layer(request.Set.Select(set => Set(set, mistakes))),
        Layer(
        [
            Option("--endpoint", "Endpoint:BaseUrl", request.Endpoint),
            Option("--variants", "Run:Variants", request.Variants),
            Option("--workers", "Run:Workers", request.Workers?.ToString(CultureInfo.InvariantCulture)),
        ]),
    ];

    /// <summary>An empty variable is one that is not set: CI systems write them so.</summary>
    /// <param name="request">Has the environment.</param>
    /// <param name="reserved">The variable's name without the prefix.</param>
    /// <param name="key">The key it stands for.</param>
    public static Entry? Variable(SettingsRequest request, string reserved, string key = "")
    {
        foreach (var (name, value) in request.Environment)
        {
            if (name.Equals(VariableName.Prefix + reserved, StringComparison.OrdinalIgnoreCase) && value.Length > 0)
                return Option(VariableName.Source + name, key, value);
        }

        return null;
    }

    private static Entry? Set(string set, MistakeList mistakes)
    {
        if (set.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals)
            return Option("--set", set[..equals].Trim(), set[(equals + 1)..]);

        // What came is not repeated: it may hold a secret.
        mistakes.Add("--set", "--set", $"expected KEY=VALUE, such as Run:Workers=4; got {set.Length} characters without a key before '='");
        return null;
    }

    private static Entry? Option(string source, string key, string? value) =>
        value is null ? null : Entry.OfText(key, value, source);

    private static Layer Layer(IEnumerable<Entry?> entries) => new() { Kind = LayerKind.Given, Entries = [.. entries.OfType<Entry>()] };
}
