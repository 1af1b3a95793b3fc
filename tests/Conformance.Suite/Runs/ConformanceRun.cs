using Conformance.Judging;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Probe.Runs;
using Conformance.Probe.Settings;
using Conformance.ReferenceEndpoint;
using Conformance.Reporting.Files;
using Conformance.Reporting.Folders;

namespace Conformance.Suite.Runs;

/// <summary>One run of the suite: configured, its embedded endpoint started when none is configured, its session open.</summary>
public sealed class ConformanceRun : IAsyncDisposable
{
    private readonly ReferenceHost? embedded;
    private readonly Remembrance? remembrance;

    private ConformanceRun(RunPreparation prepared, SuiteSettings settings, ReferenceHost? embedded, RunSession session, string folder, Remembrance? remembrance)
    {
        Edition = prepared.Edition;
        Plan = prepared.Plan;
        Settings = settings;
        Session = session;
        Folder = folder;
        this.embedded = embedded;
        this.remembrance = remembrance;
    }

    public Edition Edition { get; }

    public RunPlan Plan { get; }

    public SuiteSettings Settings { get; }

    public RunSession Session { get; }

    /// <summary>Where the record is written.</summary>
    public string Folder { get; }

    /// <summary>Starts what has to be started and runs the preflight.</summary>
    public static async Task<ConformanceRun> OpenAsync(RunPreparation prepared, CancellationToken ct)
    {
        var embedded = prepared.Settings.IsEmbedded ? await StartAsync(prepared, ct) : null;
        try
        {
            var settings = embedded is null ? prepared.Settings : prepared.Settings.WithEmbedded(embedded.Settings);
            var folder = prepared.Options.Out ?? OutFolder.New(settings.Endpoint.Name);
            Directory.CreateDirectory(folder);
            var remembrance = prepared.Options.Out is null ? new Remembrance(Home.Reports, settings.Endpoint.Name) : null;
            var request = new RunRequest
            {
                Edition = prepared.Edition,
                Settings = settings,
                Plan = prepared.Plan,
                Folder = Path.GetFullPath(folder),
                Ratchet = prepared.Ratchet,
                Previous = remembrance?.Previous,
                Notes = prepared.Notes,
                Host = prepared.Host,
                EmbeddedFaults = [.. prepared.Faults.Select(f => f.Name)],
            };
            return new ConformanceRun(prepared, settings, embedded, await RunSession.OpenAsync(request, ct), request.Folder, remembrance);
        }
        catch when (embedded is not null)
        {
            await embedded.DisposeAsync();
            throw;
        }
    }

    /// <summary>Writes the footer and every report.</summary>
    /// <param name="interruptedBy">Name of the signal that ended the run early; null for none.</param>
    /// <param name="error">What failed in the suite itself; null for nothing.</param>
    /// <exception cref="IOException">The summary cannot be written.</exception>
    public RunOutcome Close(string? interruptedBy, string? error)
    {
        Session.Close(interruptedBy, error);
        var record = RunRecordReader.Read(RunSession.RecordPath(Folder));
        var summary = ReportFiles.Write(ReportInput.Of(record, Edition), Folder);
        if (remembrance is not null)
        {
            Leave(record);
            remembrance.Keep(record, Edition);
        }

        string?[] remarks = [summary.ExitCode == 4 ? null : Ratchets.Loss(record, Edition), Since.Of(record, Edition)?.Sentence, remembrance?.Failure];
        return new RunOutcome { Summary = summary, Folder = Folder, Remarks = [.. remarks.OfType<string>()] };
    }

    public async ValueTask DisposeAsync()
    {
        Session.Dispose();
        if (embedded is not null)
        {
            await embedded.DisposeAsync();
        }
    }

    // A run that selected nothing does not become the latest: nobody would want it run again, or compared with.
    private void Leave(RunRecord record)
    {
        if (record.Cases.Count > 0)
        {
            RunFolders.Finish(Folder);
        }
        else
        {
            RunFolders.Release(Folder);
        }
    }

    private static Task<ReferenceHost> StartAsync(RunPreparation prepared, CancellationToken ct) =>
        ReferenceHost.StartAsync(new ReferenceOptions { Edition = prepared.Edition, Alterations = prepared.Faults }, ct);
}
