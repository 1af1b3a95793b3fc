using Conformance.Model.Records;
using Conformance.Probe.Runs;
using Conformance.ReferenceEndpoint;
using Conformance.ReferenceEndpoint.Faults;
using Conformance.Reporting.Files;
using Conformance.Reporting.Manifests;
using Conformance.Reporting.Verifying;
using Conformance.SelfTests.Matrix;
using Conformance.SelfTests.Runs;

namespace Conformance.SelfTests.ReportingTests;

/// <summary>A small run over a wrong endpoint, made once, and its folder as often as a test wants to spoil one.</summary>
internal static class RecordedBundle
{
    private const string Fault = "host-id-missing-on-5xx";
    private static readonly string[] Cases = ["InternalError", "ServiceUnavailable", "InvalidOwnerId", "Success.Response", "Signature.AcceptsUnicode", "RequestId.*"];
    private static readonly Lazy<Task<RunRecord>> Run = new(RunAsync);

    /// <summary>Whose signature every folder has.</summary>
    public static SigningKey Key { get; } = SigningKey.Create();

    public static Task<RunRecord> RecordAsync() => Run.Value;

    /// <summary>A folder with the record, its reports, the manifest and the signature.</summary>
    public static async Task<TempFolder> FolderAsync()
    {
        var folder = new TempFolder();
        Write(await RecordAsync(), folder);
        DetachedJws.Write(Key, folder.Path);
        return folder;
    }

    /// <summary>Writes a record and its reports, over what is there.</summary>
    public static void Write(RunRecord record, TempFolder folder)
    {
        WriteRecord(record, folder);
        Report(folder);
    }

    public static void WriteRecord(RunRecord record, TempFolder folder)
    {
        File.Delete(RunSession.RecordPath(folder.Path));
        using var writer = new RunRecordWriter(RunSession.RecordPath(folder.Path));
        IEnumerable<RecordLine> lines = [record.Header, .. record.Cases, .. record.Triage, .. record.Footer is { } footer ? [footer] : Array.Empty<RecordLine>()];
        lines.ToList().ForEach(writer.Append);
    }

    /// <summary>Makes the reports and the manifest of the record as it stands in the folder now.</summary>
    public static void Report(TempFolder folder) =>
        ReportFiles.Write(ReportInput.Of(RunRecordReader.Read(RunSession.RecordPath(folder.Path)), TestHome.Edition), folder.Path);

    public static Verification Verify(TempFolder folder, SigningKey? key) => Verifier.Verify(new VerificationRequest
    {
        Folder = folder.Path,
        Edition = TestHome.Edition,
        SuiteVersion = Conformance.Probe.Exchanges.SuiteAgent.Version,
        Key = key,
    });

    private static async Task<RunRecord> RunAsync()
    {
        var options = new ReferenceOptions { Edition = TestHome.Edition, Alterations = [FaultCatalogue.Find(Fault)!] };
        await using var host = await ReferenceHost.StartAsync(options, CancellationToken.None);
        var settings = MatrixRun.SettingsOf(host, TestHome.Edition, ["Run:Variants=rows"]);
        return await SuiteInProcess.RunAsync(settings, TestHome.Edition, session => session.TriageAsync(), Cases);
    }
}
