using System.Text.Json;
using Conformance.Model.Verdicts;

namespace Conformance.Model.Records;

/// <summary>Reads <c>run.jsonl</c>, also that of a killed run: a last line cut short is left out.</summary>
public static class RunRecordReader
{
    private const int Schema = 1;

    // What of a record is held at most; from there on the exchanges stay in the file until they are asked for.
    private const long MostHeld = 4 * 1024 * 1024;

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
        var known = new HashSet<CheckResult>();
        using var lines = new ByteLines(path);
        while (lines.Read())
        {
            number++;
            if (Parse(lines, path, number) is { } line)
            {
                yield return lines.Offset > MostHeld && line is CaseRecord one ? Light(one, lines, path, known) : line;
            }
        }
    }

    // Most checks of a case say the same as those of many others.
    private static CaseRecord Light(CaseRecord one, ByteLines lines, string path, HashSet<CheckResult> known) => one with
    {
        Verdict = one.Verdict with { Checks = [.. one.Verdict.Checks.Select(check => Same(check, known))] },
        Evidence = one.Evidence with { Exchanges = new RecordedExchanges(path, lines.Offset, lines.Current.Length, one.Evidence.Exchanges.Count) },
    };

    private static CheckResult Same(CheckResult check, HashSet<CheckResult> known)
    {
        if (known.TryGetValue(check, out var earlier))
        {
            return earlier;
        }

        known.Add(check);
        return check;
    }

    private static RecordLine? Parse(ByteLines lines, string path, int number)
    {
        try
        {
            return JsonSerializer.Deserialize(lines.Current, RecordJson.Readable.RecordLine) ?? throw new JsonException("it is null");
        }
        catch (Exception broken) when (IsMalformed(broken) && lines.IsLast)
        {
            return null;
        }
        catch (Exception broken) when (IsMalformed(broken))
        {
            throw new InvalidDataException($"{path}:{number}: not a line of a record: {broken.Message}", broken);
        }
    }

    // A line without its type is NotSupported to the serializer, and text that is not UTF-8 an invalid operation.
    private static bool IsMalformed(Exception thrown) => thrown is JsonException or NotSupportedException or InvalidOperationException;
}
