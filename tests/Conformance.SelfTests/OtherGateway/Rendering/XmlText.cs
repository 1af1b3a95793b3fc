using System.Text;
using System.Text.Json.Nodes;

namespace Conformance.SelfTests.OtherGateway.Rendering;

/// <summary>Writes an answer as XML: an array becomes repeated elements, anything else its text.</summary>
internal static class XmlText
{
    public static string Write(string root, JsonObject content)
    {
        var text = new StringBuilder();
        Element(text, root, content);
        return text.ToString();
    }

    private static void Element(StringBuilder text, string name, JsonNode? node)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array)
            {
                Element(text, name, item);
            }

            return;
        }

        text.Append('<').Append(name).Append('>');
        if (node is JsonObject members)
        {
            foreach (var (member, value) in members)
            {
                Element(text, member, value);
            }
        }
        else
        {
            text.Append(name == "Recommend" ? $"<![CDATA[{node}]]>" : Escaped(node?.ToString() ?? ""));
        }

        text.Append("</").Append(name).Append('>');
    }

    private static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}
