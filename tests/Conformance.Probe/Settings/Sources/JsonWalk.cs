using System.Globalization;
using System.Text;
using System.Text.Json;
using Conformance.Probe.Settings.Layers;

namespace Conformance.Probe.Settings.Sources;

/// <summary>Walks through one JSON text and notes every object, list and value as an entry.</summary>
internal sealed class JsonWalk(string shown, string? folder)
{
    private readonly List<Entry> entries = [];
    private int line = 1;
    private int counted;

    /// <param name="json">The whole text.</param>
    /// <param name="options">How strictly it is read.</param>
    /// <param name="root">The start of an object or of a list.</param>
    /// <exception cref="JsonException">The text is not JSON, or has another root.</exception>
    public IReadOnlyList<Entry> Read(ReadOnlySpan<byte> json, JsonReaderOptions options, JsonTokenType root)
    {
        var reader = new Utf8JsonReader(json, options);
        reader.Read();
        if (reader.TokenType != root)
            throw new JsonException("another root was expected", null, 0, 0);

        if (root == JsonTokenType.StartObject)
            ReadObject(ref reader, json, "");
        else
            ReadList(ref reader, json, "");

        reader.Read();
        return entries;
    }

    private void ReadObject(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, string key)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = Text(ref reader);
            var child = key.Length == 0 ? name : $"{key}:{name}";
            CountLines(json, reader.TokenStartIndex);
            reader.Read();
            ReadValue(ref reader, json, child, isSchema: key.Length == 0 && name == "$schema");
        }
    }

    private void ReadValue(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, string key, bool isSchema = false)
    {
        var (kind, value) = reader.TokenType switch
        {
            JsonTokenType.StartObject => (EntryKind.Object, ""),
            JsonTokenType.StartArray => (EntryKind.List, ""),
            JsonTokenType.String => (EntryKind.Text, Text(ref reader)),
            JsonTokenType.Number => (EntryKind.Number, Encoding.UTF8.GetString(reader.ValueSpan)),
            JsonTokenType.True => (EntryKind.Switch, "true"),
            JsonTokenType.False => (EntryKind.Switch, "false"),
            _ => (EntryKind.Null, ""),
        };
        if (!isSchema)
            entries.Add(new Entry { Key = key, Kind = kind, Value = value, Source = $"{shown}:{line}", Folder = folder });

        if (kind == EntryKind.Object)
            ReadObject(ref reader, json, key);
        else if (kind == EntryKind.List)
            ReadList(ref reader, json, key);
    }

    private void ReadList(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, string key)
    {
        for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            CountLines(json, reader.TokenStartIndex);
            var item = index.ToString(CultureInfo.InvariantCulture);
            ReadValue(ref reader, json, key.Length == 0 ? item : $"{key}:{item}");
        }
    }

    /// <summary>Half of a surrogate pair is legal JSON and no text.</summary>
    private string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new JsonException("not a text", null, line - 1, 0);
        }
    }

    private void CountLines(ReadOnlySpan<byte> json, long upTo)
    {
        line += json[counted..(int)upTo].Count((byte)'\n');
        counted = (int)upTo;
    }
}
