using System.Text.Json;
using Conformance.Model.Specification;

namespace Conformance.Judging.Answers;

/// <summary>Reads a JSON body; repeated members are kept and named, so that they become a finding of their own.</summary>
internal static class JsonAnswer
{
    // Bounds for hostile bodies: paths of long names, and repeated members by the thousand.
    private const int LongestPath = 200;
    private const int MostDuplicates = 20;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = AnswerReader.MaxDepth, AllowDuplicateProperties = true };

    /// <exception cref="JsonException">The body is not one JSON value.</exception>
    public static Answer Read(ReadOnlyMemory<byte> body)
    {
        using var document = JsonDocument.Parse(body, Options);
        var duplicates = new List<string>();
        var tree = Node("", document.RootElement, "$", duplicates);
        return new Answer
        {
            Format = AnswerFormat.Json,
            Root = document.RootElement.ValueKind switch
            {
                JsonValueKind.Object => "{}",
                JsonValueKind.Array => "[]",
                var lone => $"a lone {lone.ToString().ToLowerInvariant()}",
            },
            Tree = tree,
            DuplicateMembers = duplicates,
            Layout = Layout.OfJson(body.Span),
        };
    }

    private static AnswerNode Node(string name, JsonElement value, string path, List<string> duplicates) => new()
    {
        Name = name,
        Kind = value.ValueKind switch
        {
            JsonValueKind.Object or JsonValueKind.Array => NodeKind.Nested,
            JsonValueKind.String => NodeKind.Text,
            JsonValueKind.Number => NodeKind.Number,
            JsonValueKind.True or JsonValueKind.False => NodeKind.Boolean,
            _ => NodeKind.Null,
        },
        Value = value.ValueKind switch
        {
            JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.Null => "",
            JsonValueKind.String => Text(value),
            _ => value.GetRawText(),
        },
        Children = value.ValueKind switch
        {
            JsonValueKind.Object => Members(value, path, duplicates),
            JsonValueKind.Array => [.. value.EnumerateArray().Select(e => Node("", e, path, duplicates))],
            _ => [],
        },
    };

    private static List<AnswerNode> Members(JsonElement value, string path, List<string> duplicates)
    {
        var seen = new HashSet<string>();
        var members = new List<AnswerNode>();
        foreach (var member in value.EnumerateObject())
        {
            var name = Name(member);
            var place = path.Length < LongestPath ? $"{path}.{name}" : path;
            if (!seen.Add(name) && duplicates.Count < MostDuplicates)
            {
                duplicates.Add(place);
            }

            members.Add(Node(name, member.Value, place, duplicates));
        }

        return members;
    }

    private static string Name(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException lone)
        {
            throw new JsonException("a member's name holds half a surrogate pair.", lone);
        }
    }

    private static string Text(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException lone)
        {
            // \ud800 alone parses as JSON but is no Unicode text.
            throw new JsonException("a text holds half a surrogate pair.", lone);
        }
    }
}
