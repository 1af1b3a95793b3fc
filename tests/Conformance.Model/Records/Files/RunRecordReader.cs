using System.Text.Json;

namespace Conformance.Model.Records;

/// <summary>Reads <c>run.jsonl</c>, also that of a killed run: a last line cut short is left out.</summary>
public static class RunRecordReader
{
    private const int Schema = 1;

    /// <exception cref="InvalidDataException">A line that is not the last does not parse, or there is no header of our schema.</exception>
    public static RunRecord Read(string path)
    {
        var lines = Lines(path).ToList();
        return new RunRecord
        {
            Header = Header(lines.FirstOrDefault(), path),
            Cases = [.. lines.OfType<CaseRecord>()],
            Triage = [.. lines.OfType<TriageRecord>()],
            Footer = lines.OfType<RunFooter>().LastOrDefault(),
        };
    }

    /// <summary>The header alone, without reading on.</summary>
    /// <exception cref="InvalidDataException">There is no header of our schema.</exception>
    public static RunHeader ReadHeader(string path) => Header(Lines(path).FirstOrDefault(), path);

    private static RunHeader Header(RecordLine? first, string path) => first switch
    {
        RunHeader { Schema: Schema } header => header,
        RunHeader header => throw new InvalidDataException($"{path}: the record has schema {header.Schema}; this version reads schema {Schema}"),
        _ => throw new InvalidDataException($"{path}: the first line is not a header"),
    };

    private static IEnumerable<RecordLine> Lines(string path)
    {
        var number = 0;
        // Its writer may have it open still.
        using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        while (reader.ReadLine() is { } text)
        {
            number++;
            if (Parse(text, reader.EndOfStream, path, number) is { } line)
            {
                yield return line;
            }
        }
    }

    private static RecordLine? Parse(string text, bool isLast, string path, int number)
    {
        try
        {
            return JsonSerializer.Deserialize(text, RecordJson.Readable.RecordLine) ?? throw new JsonException("it is null");
        }
        catch (Exception broken) when (IsMalformed(broken) && isLast)
        {
            return null;
        }
        catch (Exception broken) when (IsMalformed(broken))
        {
            throw new InvalidDataException($"{path}:{number}: not a line of a record: {broken.Message}", broken);
        }
    }

    // A line without its type is NotSupported to the serializer.
    private static bool IsMalformed(Exception thrown) => thrown is JsonException or NotSupportedException;
}
