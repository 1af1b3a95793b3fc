using System.Text.Json.Nodes;
using Conformance.Judging.Waivers;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.Probe.Settings.Keys;
using Conformance.Probe.Settings.Values;

namespace Conformance.Probe.Settings.Waivers;

/// <summary>Makes the JSON schema of waiver files for editors, <c>config/known-deviations.schema.json</c>, from an edition.</summary>
public static class WaiverSchema
{
    /// <summary>The file's text.</summary>
    public static string Text(Edition edition) => Render(edition).ToJsonString(SettingsSchema.Readable) + "\n";

    private static JsonObject Render(Edition edition) => new()
    {
        ["$schema"] = "http://json-schema.org/draft-07/schema#",
        ["title"] = "known-deviations",
        ["type"] = "array",
        ["items"] = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(WaiverMembers.All.Select(m => KeyValuePair.Create(m.Key, (JsonNode?)Member(m.Key, m.Value, edition)))),
            ["required"] = Texts(WaiverMembers.All.Where(m => m.Value is ValueNode).Select(m => m.Key)),
            ["additionalProperties"] = false,
        },
    };

    private static JsonObject Member(string name, KeyNode node, Edition edition)
    {
        var member = node is ListNode list
            ? new JsonObject { ["type"] = "array", ["minItems"] = 1, ["items"] = Text(list.Rule) }
            : Text(((ValueNode)node).Rule);
        member.Insert(0, "description", SettingsSchema.Description(node.Text));
        if (Choices(name, edition) is { } choices)
            member["enum"] = Texts(choices);

        return member;
    }

    private static JsonObject Text(ValueRule rule)
    {
        var schema = rule.Schema();
        schema.Insert(0, "type", "string");
        return schema;
    }

    private static IEnumerable<string>? Choices(string name, Edition edition) => name switch
    {
        WaiverMembers.Requirement => edition.Requirements.Where(r => r.Level == Level.Required).Select(r => r.Id),
        WaiverMembers.Check => CheckNames.All.Where(edition.Cases.SelectMany(WaivableChecks.For).ToHashSet().Contains),
        _ => null,
    };

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(t => JsonValue.Create(t))];
}
