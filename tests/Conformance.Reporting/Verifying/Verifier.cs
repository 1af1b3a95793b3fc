using Conformance.Judging;
using Conformance.Model.Records;
using Conformance.Reporting.Files;
using Conformance.Reporting.Folders;
using Conformance.Reporting.Manifests;

namespace Conformance.Reporting.Verifying;

/// <summary>Holds a run's folder against its manifest and signature, judges its exchanges again and makes its reports again.</summary>
public sealed class Verifier
{
    private readonly VerificationRequest request;
    private readonly VerificationLog log = new();
    private IReadOnlyList<Manifest.FileOf> files = [];
    private IReadOnlyList<RecordedLine> lines = [];
    private byte[]? manifestBytes;
    private Manifest? manifest;
    private RunRecord? record;
    private ReportInput? input;

    private Verifier(VerificationRequest request) => this.request = request;

    public static Verification Verify(VerificationRequest request)
    {
        var verifier = new Verifier(request);
        return verifier.Run();
    }

    private Verification Run()
    {
        log.Try(request.Folder, () => files = FolderFiles.Of(request.Folder));
        log.Try(ManifestWriter.FileName, ReadManifest);
        log.Try(DetachedJws.FileName, () => SignatureCheck.Of(request, manifestBytes, log));
        log.Try(RunReference.RecordFile, ReadRecord);
        if (manifest is not null)
        {
            log.Differ(FileCheck.Of(manifest.Files, MayHaveAdditions ? [.. files.Where(f => !FolderFiles.IsAddition(f))] : files));
            log.Differ(LineCheck.Of(manifest.Record.Lines, lines));
        }

        log.Differ(ShapeCheck.Of(lines));
        if (record is not null)
        {
            log.Try("the record", () => RecordCheck.Of(record, request, manifest, log));
            log.Try("the verdicts", () => VerdictCheck.Of(Rejudgement.Of(record, request.Edition), request.Edition, log));
            log.Try("the reports", CheckReports);
        }

        return new Verification { Differences = log.Differences, Notes = log.Notes, Manifest = manifest, Record = record, Summary = input?.Summary };
    }

    // Beside a plain run they may lie; into what is signed or certified nothing may be put.
    private bool MayHaveAdditions => manifest!.Certificate is null && !File.Exists(PathOf(DetachedJws.FileName));

    private void ReadManifest()
    {
        if (!File.Exists(PathOf(ManifestWriter.FileName)))
        {
            log.Note($"there is no {ManifestWriter.FileName}: nothing says which files and lines there were; verdicts and reports are made again all the same");
            return;
        }

        manifestBytes = File.ReadAllBytes(PathOf(ManifestWriter.FileName));
        manifest = ManifestWriter.Read(manifestBytes);
        log.Note($"{ManifestWriter.FileName}: {manifest.Files.Count} files, {manifest.Record.Lines.Count} lines of the record, {manifest.Record.Exchanges} exchanges");
    }

    private void ReadRecord()
    {
        lines = RecordedLine.Read(File.ReadAllBytes(PathOf(RunReference.RecordFile)));
        record = RunRecordReader.Read(PathOf(RunReference.RecordFile));
    }

    private void CheckReports()
    {
        input = ReportInput.Of(record!, request.Edition);
        ReportCheck.Of(ReportFiles.All(input), request.Folder, manifest, log);
        if (manifest is not null)
        {
            log.Differ(ManifestCheck.Of(manifest, manifestBytes!, ManifestWriter.Of(input, input.Summary, lines, files)));
        }
    }

    private string PathOf(string name) => Path.Combine(request.Folder, name);
}
