using System.Text.Json.Nodes;
using Conformance.Model.Specification;
using Conformance.Probe.Settings.Keys;

namespace Conformance.Probe.Settings.Fleets;

/// <summary>Makes the JSON schema of fleet files for editors, <c>config/targets.schema.json</c>, from their keys.</summary>
public static class FleetSchema
{
    /// <summary>The file's text.</summary>
    public static string Text(Edition edition)
    {
        var schema = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["title"] = "targets" };
        foreach (var (keyword, value) in SettingsSchema.Of(FleetKeys.Root, edition))
            schema[keyword] = value?.DeepClone();

        schema["required"] = new JsonArray(FleetKeys.Targets);
        schema["properties"]!["$schema"] = new JsonObject { ["type"] = "string" };
        schema["properties"]![FleetKeys.Targets]!["items"]!["required"] = new JsonArray(FleetKeys.Name);
        return schema.ToJsonString(SettingsSchema.Readable) + "\n";
    }
}
