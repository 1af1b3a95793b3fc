using System.Text.Json;
using Conformance.Reporting.Files;
using Conformance.Reporting.Folders;
using Conformance.Reporting.Summaries;

namespace Conformance.Reporting.Manifests;

/// <summary>Makes the manifest of a folder once everything else in it is written.</summary>
public static class ManifestWriter
{
    public const string FileName = "manifest.json";
    private const int Schema = 1;

    /// <param name="input">The run.</param>
    /// <param name="summary">As it was written.</param>
    /// <param name="lines">The lines of its record.</param>
    /// <param name="files">The files of its folder.</param>
    public static Manifest Of(ReportInput input, Summary summary, IEnumerable<RecordedLine> lines, IReadOnlyList<Manifest.FileOf> files)
    {
        var header = input.Record.Header;
        return new Manifest
        {
            Schema = Schema,
            Suite = summary.Suite,
            Edition = summary.Edition,
            Run = new(header.RunId, header.StartedAt, input.Record.Footer?.EndedAt, summary.Run.Complete, summary.Run.Scope, header.Selection.Variants),
            Endpoint = summary.Endpoint,
            Configuration = new(Sha256.Of(lines.Select(l => l.Configuration).FirstOrDefault(c => !c.IsEmpty).Span)),
            Certificate = summary.ExitCode == 0 ? header.Certification : null,
            Verdict = summary.Verdict,
            ExitCode = summary.ExitCode,
            Tolerances = summary.Tolerances,
            Rows = summary.Rows,
            Cases = summary.Cases,
            Record = RecordOf(lines),
            Files = files,
        };
    }

    /// <summary>The manifest of everything that is in the folder when it is written.</summary>
    public static ReportFile ReportFile(ReportInput input, Summary summary, string folder) => new(FileName, stream =>
    {
        var lines = RecordedLine.Read(Path.Combine(folder, RunReference.RecordFile));
        stream.Write(Bytes(Of(input, summary, lines, [.. FolderFiles.Of(folder, FileName + ".part").Where(f => !FolderFiles.IsAddition(f))])));
    });

    public static byte[] Bytes(Manifest manifest) => JsonSerializer.SerializeToUtf8Bytes(manifest, ManifestJson.Readable.Manifest);

    /// <exception cref="JsonException">It is no manifest.</exception>
    public static Manifest Read(ReadOnlySpan<byte> bytes) => JsonSerializer.Deserialize(bytes, ManifestJson.Readable.Manifest) switch
    {
        { Schema: Schema } manifest => manifest,
        { Schema: var other } => throw new JsonException($"it has schema {other}; this version reads schema {Schema}"),
        null => throw new JsonException("it is null"),
    };

    // Line by line: the whole record at once would fill the memory.
    private static Manifest.RecordOf RecordOf(IEnumerable<RecordedLine> recorded)
    {
        var (leaves, lines) = (new List<byte[]>(), new List<Manifest.LineOf>());
        foreach (var line in recorded)
        {
            leaves.AddRange(line.Exchanges.Select(MerkleTree.Leaf));
            lines.Add(new Manifest.LineOf(line.Name, Sha256.Of(line.Bytes.Span)));
        }

        return new(leaves.Count, Convert.ToHexStringLower(MerkleTree.Root(leaves)), lines);
    }
}
