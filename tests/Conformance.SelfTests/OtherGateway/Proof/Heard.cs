using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace Conformance.SelfTests.OtherGateway.Proof;

/// <summary>An answer as it came, and what can be read in it.</summary>
internal sealed record Heard
{
    public required Ask Ask { get; init; }

    public required int Status { get; init; }

    public required MediaTypeHeaderValue? ContentType { get; init; }

    public required string? RequestIdHeader { get; init; }

    public required byte[] Body { get; init; }

    public bool WantsJson => Ask.Format.Equals("JSON", StringComparison.OrdinalIgnoreCase);

    public string Text => Encoding.UTF8.GetString(Body);

    /// <summary>The XML root's name, or "object" or "array"; null when the body is not of the format asked for.</summary>
    public string? Root => Read()?.Root;

    /// <summary>The members directly inside, in order; a text is null for a member that is none.</summary>
    public IReadOnlyList<(string Name, string? Text)> Members => Read()?.Members ?? [];

    public string? this[string name] => Members.FirstOrDefault(m => m.Name == name).Text;

    private (string Root, IReadOnlyList<(string Name, string? Text)> Members)? Read()
    {
        try
        {
            var text = new UTF8Encoding(false, true).GetString(Body);
            return WantsJson ? Json(text) : Xml(text);
        }
        catch (Exception unreadable) when (unreadable is JsonException or XmlException or DecoderFallbackException)
        {
            return null;
        }
    }

    private static (string Root, IReadOnlyList<(string Name, string? Text)> Members) Json(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.ValueKind == JsonValueKind.Object
            ? ("object", [.. document.RootElement.EnumerateObject().Select(m => (m.Name, Leaf(m.Value)))])
            : ("array", []);
    }

    private static string? Leaf(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static (string Root, IReadOnlyList<(string Name, string? Text)> Members) Xml(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        var root = XDocument.Load(reader).Root!;
        return (root.Name.LocalName, [.. root.Elements().Select(e => (e.Name.LocalName, e.HasElements ? null : e.Value))]);
    }
}
