using System.Globalization;
using System.Text.Json.Nodes;
using Conformance.Probe.Settings.Layers;

namespace Conformance.Probe.Settings.Reading;

/// <summary>The values in force as a record may show them.</summary>
internal static class PublicView
{
    public static JsonObject Of(ValueTree values)
    {
        var view = new JsonObject();
        foreach (var placed in values.Values())
        {
            if (Shown(placed) is { } shown)
                view[placed.Key] = shown;
        }

        return view;
    }

    private static JsonValue? Shown(PlacedEntry placed) => (placed.Rule!, placed.Key.Split(':')) switch
    {
        (_, ["Accounts", _, "AccessKeyId"]) => JsonValue.Create(Account.Shown(placed.Value)),
        (_, ["Endpoint", "Headers", var name]) when name.Equals("Host", StringComparison.OrdinalIgnoreCase) => JsonValue.Create(placed.Value),
        ({ IsConfidential: true }, ["Endpoint", "Headers", _]) => JsonValue.Create("…"),
        ({ IsConfidential: true }, _) => null,
        (_, ["Endpoint", "Proxy"]) => JsonValue.Create(WithoutUser(placed.Value)),
        ({ Json: EntryKind.Number }, _) => JsonValue.Create(decimal.Parse(placed.Value, CultureInfo.InvariantCulture)),
        ({ Json: EntryKind.Switch }, _) => JsonValue.Create(bool.Parse(placed.Value)),
        _ => JsonValue.Create(placed.Value),
    };

    private static string WithoutUser(string proxy) =>
        proxy.IndexOf("://", StringComparison.Ordinal) is > 0 and var scheme && proxy.LastIndexOf('@') is > 0 and var at ? proxy[..(scheme + 3)] + proxy[(at + 1)..] : proxy;
}
