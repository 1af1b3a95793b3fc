using System.Runtime.InteropServices;
using System.Text.Json;
using Conformance.Model.Records;

namespace Conformance.Reporting.Manifests;

/// <summary>A line of <c>run.jsonl</c> with the very bytes that stand in the file.</summary>
public sealed record RecordedLine
{
    internal const string Header = "header";
    internal const string Triage = "triage ";
    internal const string Footer = "footer";
    internal const string Unreadable = "unreadable";

    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    /// <summary><c>header</c>, the case's id, <c>triage 1 of …</c>, <c>footer</c>; <c>unreadable</c> for what is no line of a record.</summary>
    public required string Name { get; init; }

    /// <summary>Without the line's end.</summary>
    public required ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>Each exchange of the line, from its brace to its brace, in order.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Exchanges { get; init; } = [];

    /// <summary>The header's configuration; empty on other lines.</summary>
    public ReadOnlyMemory<byte> Configuration { get; init; }

    /// <summary>The lines of a file, read anew whenever they are enumerated.</summary>
    public static IEnumerable<RecordedLine> Read(string path)
    {
        using var lines = new ByteLines(path);
        for (var number = 1; lines.Read(); number++)
        {
            yield return Of(number, lines.Whole.ToArray());
        }
    }

    public static IReadOnlyList<RecordedLine> Read(ReadOnlyMemory<byte> file)
    {
        var lines = new List<RecordedLine>();
        for (var rest = file; !rest.IsEmpty;)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            lines.Add(Of(lines.Count + 1, end < 0 ? rest : rest[..end]));
            rest = end < 0 ? ReadOnlyMemory<byte>.Empty : rest[(end + 1)..];
        }

        return lines;
    }

    private static RecordedLine Of(int number, ReadOnlyMemory<byte> bytes)
    {
        var unreadable = new RecordedLine { Number = number, Name = Unreadable, Bytes = bytes };
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var root = document.RootElement;
            return Text(root, "type") switch
            {
                Header => unreadable with { Name = Header, Exchanges = Raw(root, "preflight", "exchanges"), Configuration = BytesOf(Find(root, "configuration")) },
                "case" => unreadable with { Name = Text(root, "id"), Exchanges = Raw(root, "evidence", "exchanges") },
                "triage" => unreadable with { Name = $"{Triage}{Find(root, "attempt")} of {Text(root, "again", "id")}", Exchanges = Raw(root, "again", "evidence", "exchanges") },
                Footer => unreadable with { Name = Footer },
                _ => unreadable,
            };
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return unreadable;
        }
    }

    private static List<ReadOnlyMemory<byte>> Raw(JsonElement root, params string[] path) =>
        Find(root, path) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray().Select(e => BytesOf(e))] : [];

    private static ReadOnlyMemory<byte> BytesOf(JsonElement? element) => element is { } there ? JsonMarshal.GetRawUtf8Value(there).ToArray() : default;

    private static string Text(JsonElement root, params string[] path) => Find(root, path)?.GetString() ?? "";

    private static JsonElement? Find(JsonElement root, params string[] path)
    {
        foreach (var name in path)
        {
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty(name, out root))
            {
                return null;
            }
        }

        return root;
    }
}
