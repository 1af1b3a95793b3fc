using System.Text.Json;
using System.Xml.Linq;

namespace Conformance.SelfTests.ReferenceEndpoint.Calling;

/// <summary>An answer as the tests look at it.</summary>
internal sealed record Reply(int Status, string ContentType, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public bool IsJson => Body.StartsWith('{');

    /// <summary>A text directly inside the answer; null where there is none.</summary>
    public string? this[string member]
    {
        get
        {
            if (Body.Length == 0)
                return null;
            if (!IsJson)
                return XDocument.Parse(Body).Root!.Element(member)?.Value;
            using var json = JsonDocument.Parse(Body);
            return json.RootElement.TryGetProperty(member, out var found) ? found.ToString() : null;
        }
    }
}
