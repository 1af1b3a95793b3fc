using System.Text.Json;
using System.Xml.Linq;

namespace Conformance.SelfTests.OtherGateway.Proof;

/// <summary>The leaf texts of an answer but for its RequestId, by the names that lead there.</summary>
internal static class Leaves
{
    public static IEnumerable<string> OfXml(string text) =>
        XDocument.Parse(text).Descendants().Where(e => !e.HasElements && e.Name != "RequestId").Select(e => $"{e.Name}={e.Value}");

    public static IEnumerable<string> OfJson(string text)
    {
        using var document = JsonDocument.Parse(text);
        return [.. Of("", document.RootElement).Where(leaf => !leaf.StartsWith("RequestId=", StringComparison.Ordinal))];
    }

    private static IEnumerable<string> Of(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(m => Of(m.Name, m.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Of(name, item)),
        JsonValueKind.True => [$"{name}=true"],
        JsonValueKind.False => [$"{name}=false"],
        _ => [$"{name}={value}"],
    };
}
