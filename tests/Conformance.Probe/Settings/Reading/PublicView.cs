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
        (_, ["Endpoint", "Headers", var name]) => JsonValue.Create(IsHost(name) ? placed.Value : "…"),
        ({ IsConfidential: true }, _) => null,
        (_, ["Endpoint", "Proxy"]) => JsonValue.Create(ProxyLogin.Stripped(placed.Value)),
        ({ Json: EntryKind.Number }, _) => JsonValue.Create(decimal.Parse(placed.Value, CultureInfo.InvariantCulture)),
        ({ Json: EntryKind.Switch }, _) => JsonValue.Create(bool.Parse(placed.Value)),
        _ => JsonValue.Create(placed.Value),
    };

    /// <summary>Any other header may carry a key to the endpoint.</summary>
    private static bool IsHost(string header) => header.Equals("Host", StringComparison.OrdinalIgnoreCase);
}
