using System.Text;
using System.Text.Json;
using Conformance.Model.Records;
using Conformance.Reporting.Files;
using Conformance.Reporting.Folders;

namespace Conformance.Reporting.History;

/// <summary>
/// What is remembered of the runs of each endpoint, also of those whose folders are gone: <c>reports/history/&lt;endpoint&gt;.jsonl</c>,
/// a line a run, the last 100.
/// </summary>
public sealed class RunHistory(string reports, TimeProvider clock)
{
    private const int Kept = 100;

    // Another run holds the lock for milliseconds; longer than this it hangs or the folder refuses.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    /// <summary>The newest run of this endpoint that exercised something; null where none is remembered.</summary>
    /// <exception cref="IOException">The history cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The history may not be read.</exception>
    public PastRun? Latest(string endpoint) =>
        Lines(PathOf(endpoint)).Select(Parsed).OfType<PastRun>().LastOrDefault(r => r.Endpoint == endpoint && r.RowsExercised.Count > 0);

    /// <exception cref="IOException">The history cannot be written; what was there stands.</exception>
    /// <exception cref="UnauthorizedAccessException">The history may not be written.</exception>
    public void Append(PastRun run)
    {
        var path = PathOf(run.Endpoint);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var alone = Lock();
        IEnumerable<string> lines = Lines(path).Where(line => line.Length > 0).Append(JsonSerializer.Serialize(run, HistoryJson.Readable.PastRun)).TakeLast(Kept);
        WholeFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")))));
    }

    // Names that are alike as part of a path share a file; each line says whose it is.
    private string PathOf(string endpoint) => Path.Combine(reports, "history", RunFolders.Safe(endpoint) + ".jsonl");

    private static string[] Lines(string path) => File.Exists(path) ? File.ReadAllLines(path) : [];

    // A line of another version, or edited by hand, is nobody's.
    private static PastRun? Parsed(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, HistoryJson.Readable.PastRun);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Runs that end at the same time append one after the other.</summary>
    private FileStream Lock()
    {
        var path = Path.Combine(reports, "history", ".lock");
        var start = clock.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path) && clock.GetElapsedTime(start) < Patience)
            {
                Task.Delay(Pause, clock).GetAwaiter().GetResult();
            }
        }
    }
}
