namespace Conformance.Reporting.Folders;

/// <summary>What users write for RUN: a folder, its <c>run.jsonl</c>, a name under <c>reports/</c>, or <c>latest</c>.</summary>
public static class RunReference
{
    /// <summary>Name of the record in its folder.</summary>
    public const string RecordFile = "run.jsonl";


    private const string Latest = "latest";

    /// <returns>The folder that holds the record.</returns>
    /// <exception cref="FileNotFoundException">There is no record; the message says where was looked.</exception>
    public static string Find(string reports, string reference)
    {
        var places = Places(reports, reference).Distinct().ToList();
        return places.FirstOrDefault(p => File.Exists(Path.Combine(p, RecordFile)))
            ?? throw new FileNotFoundException($"there is no record of a run '{reference}' (looked for {RecordFile} in {string.Join(", ", places)})");
    }

    private static IEnumerable<string> Places(string reports, string reference)
    {
        if (Path.GetFileName(reference) == RecordFile)
        {
            yield return Path.GetDirectoryName(Path.GetFullPath(reference))!;
            yield break;
        }

        yield return Path.GetFullPath(reference);
        yield return Path.Combine(reports, reference);
        if (reference == Latest && RunFolders.Newest(reports) is { } newest)
        {
            // Where no link could be made, the newest run is the last by name.
            yield return newest;
        }
    }
}
