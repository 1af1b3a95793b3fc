using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Model.Specification;
using Conformance.Probe.Settings.Known;
using Conformance.Probe.Settings.Layers;
using Conformance.Probe.Settings.Values;

namespace Conformance.Probe.Settings.Keys;

/// <summary>Makes the JSON schema for editors, <c>config/conformance.schema.json</c>, from the known keys and an edition.</summary>
public static class SettingsSchema
{
    internal static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The file's text.</summary>
    public static string Text(Edition edition) => Render(edition).ToJsonString(Readable) + "\n";

    public static JsonObject Render(Edition edition)
    {
        var root = Of(KnownKeys.Root, edition);
        root["properties"]!["$schema"] = new JsonObject { ["type"] = "string" };
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "conformance",
            ["definitions"] = new JsonObject { ["scenario"] = Of(ScenarioKeys.Scenarios.Each, edition) },
        };
        foreach (var (keyword, value) in root)
            schema[keyword] = value?.DeepClone();

        return schema;
    }

    internal static JsonObject Of(KeyNode node, Edition edition) => node switch
    {
        SectionNode section => Object(section, section.Keys.Select(k => KeyValuePair.Create(k.Key, (JsonNode?)Of(k.Value, edition)))),
        NamesNode { Names: NameKind.Requirement } names => Object(names, edition.Requirements.Select(Scenario)),
        NamesNode names => Described(names, new JsonObject { ["type"] = "object", ["additionalProperties"] = Of(names.Each, edition) }),
        MapNode map => Described(map, new JsonObject { ["type"] = Nullable("object"), ["additionalProperties"] = Of(map.Rule, "string") }),
        ListNode list => Described(list, new JsonObject
        {
            ["type"] = list.TakesSingle ? new JsonArray("string", "array", "null") : Nullable("array"),
            ["items"] = Of(list.Rule, "string"),
        }),
        ObjectsNode objects => Described(objects, new JsonObject { ["type"] = "array", ["minItems"] = 1, ["items"] = Of(objects.Each, edition) }),
        LayerNode layer => Described(layer, new JsonObject { ["type"] = "object" }),
        ValueNode value => Described(value, Value(value)),
        _ => throw new InvalidOperationException($"no schema is known for {node.GetType().Name}"),
    };

    private static JsonObject Object(KeyNode node, IEnumerable<KeyValuePair<string, JsonNode?>> keys) => Described(node, new JsonObject
    {
        ["type"] = node.IsReplacedWhole ? Nullable("object") : "object",
        ["properties"] = new JsonObject(keys),
        ["additionalProperties"] = false,
    });

    /// <summary>In draft-07 nothing counts beside a $ref, so the description stands outside of it.</summary>
    private static KeyValuePair<string, JsonNode?> Scenario(Requirement requirement) => new(requirement.Id, new JsonObject
    {
        ["description"] = Description(requirement.Text) + (requirement.Row is { Row: var row } ? $" (row {row})" : ""),
        ["allOf"] = new JsonArray(new JsonObject { ["$ref"] = "#/definitions/scenario" }),
    });

    private static JsonObject Value(ValueNode node)
    {
        var type = node.Rule.Json switch { EntryKind.Number => "number", EntryKind.Switch => "boolean", _ => "string" };
        var schema = Of(node.Rule, type);
        schema["type"] = Nullable(schema["type"]!.GetValue<string>());
        if (schema["enum"] is JsonArray choices)
            choices.Add(null);

        if (node.Default is { } otherwise)
            schema["default"] = type == "string" ? otherwise : JsonNode.Parse(otherwise);

        return schema;
    }

    private static JsonObject Of(ValueRule rule, string type)
    {
        var schema = new JsonObject { ["type"] = type };
        foreach (var (keyword, value) in rule.Schema())
            schema[keyword] = value?.DeepClone();

        return schema;
    }

    private static JsonArray Nullable(string type) => [type, "null"];

    private static JsonObject Described(KeyNode node, JsonObject schema)
    {
        schema.Insert(0, "description", Description(node.Text));
        return schema;
    }

    internal static string Description(LocalText text) => $"{text.En} / {text.Zh}";
}
