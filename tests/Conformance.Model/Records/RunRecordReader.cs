using System.Text.Json;

namespace Conformance.Model.Records;

/// <summary>Reads <c>run.jsonl</c>, also that of a killed run: a last line cut short is left out.</summary>
public static class RunRecordReader
{
    /// <exception cref="InvalidDataException">A line that is not the last does not parse, or there is no header.</exception>
    public static RunRecord Read(string path)
    {
        var lines = Lines(path).ToList();
        return new RunRecord
        {
            Header = lines.OfType<RunHeader>().FirstOrDefault() ?? throw new InvalidDataException($"{path}: the first line is not a header"),
            Cases = [.. lines.OfType<CaseRecord>()],
            Footer = lines.OfType<RunFooter>().LastOrDefault(),
        };
    }

    private static IEnumerable<RecordLine> Lines(string path)
    {
        var number = 0;
        using var reader = new StreamReader(path);
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
            return JsonSerializer.Deserialize(text, RecordJson.Readable.RecordLine);
        }
        catch (JsonException) when (isLast)
        {
            return null;
        }
        catch (JsonException broken)
        {
            throw new InvalidDataException($"{path}:{number}: not a line of a record: {broken.Message}", broken);
        }
    }
}
