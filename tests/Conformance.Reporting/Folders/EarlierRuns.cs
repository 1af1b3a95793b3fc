using Conformance.Model.Records;

namespace Conformance.Reporting.Folders;

/// <summary>Runs of the same endpoint and the same cases that lie beside a run and began before it.</summary>
public static class EarlierRuns
{
    private const string RecordFile = "run.jsonl";

    /// <param name="folder">Of the run.</param>
    /// <param name="header">Of the run.</param>
    /// <param name="most">The newest so many.</param>
    /// <returns>The oldest first. What cannot be read is left out.</returns>
    public static IReadOnlyList<RunRecord> Of(string folder, RunHeader header, int most)
    {
        var beside = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        return beside is null ? [] :
        [
            .. Directory.EnumerateDirectories(beside).Select(d => Path.Combine(d, RecordFile)).Where(File.Exists)
                .Select(path => (Path: path, Header: Header(path)))
                .Where(r => r.Header is not null && IsEarlier(r.Header, header))
                .DistinctBy(r => r.Header!.RunId).OrderByDescending(r => r.Header!.StartedAt).Take(most)
                .Select(r => Read(r.Path)).OfType<RunRecord>().Reverse(),
        ];
    }

    private static bool IsEarlier(RunHeader one, RunHeader than) =>
        one.StartedAt < than.StartedAt && one.Endpoint.Name == than.Endpoint.Name
        && one.Selection.Variants == than.Selection.Variants && one.Selection.Only.SequenceEqual(than.Selection.Only)
        && one.Selection.Scope == than.Selection.Scope && one.Selection.Shard == than.Selection.Shard && one.EditionSha256 == than.EditionSha256;

    private static RunHeader? Header(string path) => Readable(path, RunRecordReader.ReadHeader);

    private static RunRecord? Read(string path) => Readable(path, RunRecordReader.Read);

    private static T? Readable<T>(string path, Func<string, T> read)
        where T : class
    {
        try
        {
            return read(path);
        }
        catch (Exception unreadable) when (unreadable is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
