using System.Globalization;
using Conformance.Probe.Settings.Mistakes;

namespace Conformance.Probe.Settings.Layers;

/// <summary>The options of a run as layers: the variables that stand for options, then <c>--set</c>, then the options themselves.</summary>
internal static class OptionsLayer
{
    public static IEnumerable<Layer> Of(SettingsRequest request, MistakeList mistakes) =>
    [
        Layer([Twin(request, "ENDPOINT", "Endpoint:BaseUrl"), Twin(request, "VARIANTS", "Run:Variants"), Twin(request, "WORKERS", "Run:Workers")]),
        Layer(request.Set.Select(set => Set(set, mistakes))),
        Layer(
        [
            Option("--endpoint", "Endpoint:BaseUrl", request.Endpoint),
            Option("--variants", "Run:Variants", request.Variants),
            Option("--workers", "Run:Workers", request.Workers?.ToString(CultureInfo.InvariantCulture)),
        ]),
    ];

    /// <summary>An empty variable is one that is not set: CI systems write them so.</summary>
    public static (string Name, string Value)? Variable(SettingsRequest request, string reserved) => request.Environment
        .Where(v => v.Key.Equals(VariableName.Prefix + reserved, StringComparison.OrdinalIgnoreCase) && v.Value.Length > 0)
        .Select(v => ((string, string)?)(v.Key, v.Value))
        .FirstOrDefault();

    private static Entry? Twin(SettingsRequest request, string reserved, string key) =>
        Variable(request, reserved) is var (name, value) ? Option(VariableName.Source + name, key, value) : null;

    private static Entry? Set(string set, MistakeList mistakes)
    {
        if (set.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals)
            return Option("--set", set[..equals].Trim(), set[(equals + 1)..]);

        // What came is not repeated: it may hold a secret.
        mistakes.Add("--set", "--set", $"expected KEY=VALUE, such as Run:Workers=4; got {set.Length} characters without a key before '='");
        return null;
    }

    private static Entry? Option(string source, string key, string? value) =>
        value is null ? null : new Entry { Key = key, Kind = EntryKind.Untyped, Value = value, Source = source };

    private static Layer Layer(IEnumerable<Entry?> entries) => new() { Kind = LayerKind.Given, Entries = [.. entries.OfType<Entry>()] };
}
