using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.ReferenceEndpoint;

namespace Conformance.SelfTests.Fleets;

/// <summary>A fleet's file over endpoints of this process, written the way a user writes one.</summary>
internal sealed class Targets(TempFolder folder)
{
    private readonly JsonArray targets = [];

    public int Count => targets.Count;

    /// <summary>Gets the bounds; null for none.</summary>
    public JsonObject? PerHost { get; init; }

    public Targets Add(string name, string url, params (string Key, JsonNode Value)[] set)
    {
        targets.Add(new JsonObject
        {
            ["Name"] = name,
            ["Endpoint"] = url,
            ["Set"] = new JsonObject(set.Select(s => KeyValuePair.Create(s.Key, (JsonNode?)s.Value.DeepClone()))),
        });
        return this;
    }

    /// <summary>A reference endpoint with the keys of its accounts.</summary>
    public Targets Add(string name, ReferenceHost host, params (string Key, JsonNode Value)[] set) =>
        Add(name, host.BaseUrl.AbsoluteUri, host, set);

    /// <summary>Another address with the same keys.</summary>
    public Targets Add(string name, string url, ReferenceHost host, params (string Key, JsonNode Value)[] set) =>
        Add(name, url, [.. Keys(host).Where(k => set.All(s => s.Key != k.Key)).Select(k => (k.Key, (JsonNode)k.Value)), .. set]);

    public static IEnumerable<KeyValuePair<string, string>> Keys(ReferenceHost host) => host.Settings.Where(s => s.Key.StartsWith("Accounts:", StringComparison.Ordinal));

    /// <returns>Its path.</returns>
    public string Write(int endpointsAtOnce)
    {
        var file = new JsonObject
        {
            ["$schema"] = "config/targets.schema.json",
            ["EndpointsAtOnce"] = endpointsAtOnce,
            ["Config"] = new JsonArray(Path.Combine(TestHome.Folder, "config", "embedded.json")),
            ["Targets"] = targets,
        };
        if (PerHost is not null)
        {
            file["RequestsPerHost"] = PerHost;
        }

        return folder.File("targets.json", file.ToJsonString(new JsonSerializerOptions { WriteIndented = true }));
    }
}
