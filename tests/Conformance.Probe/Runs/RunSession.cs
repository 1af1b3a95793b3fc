using Conformance.Judging;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Probe.Exchanges;
using Conformance.Probe.Recipes;

namespace Conformance.Probe.Runs;

/// <summary>A run over one endpoint, from preflight to footer; its driver only says which case comes next.</summary>
public sealed class RunSession : IDisposable
{
    private readonly RunRequest request;
    private readonly RunRecordWriter record;
    private readonly Exchanger exchanger;
    private readonly RequestGate gate;
    private readonly RunNotes notes = new();
    private readonly Triage triage;
    private readonly CancellationTokenSource stop = new();
    private readonly DateTimeOffset startedAt;
    private readonly long start;
    private CaseRunner? runner;

    private RunSession(RunRequest request)
    {
        this.request = request;
        startedAt = request.Clock.GetUtcNow();
        start = request.Clock.GetTimestamp();
        triage = new Triage(request.Clock);
        record = new RunRecordWriter(RecordPath(request.Folder));
        gate = new RequestGate(request.Settings.Run, request.Clock);
        var redactor = Redactors.For(request.Edition, request.Settings);
        exchanger = new Exchanger(request.Settings.Endpoint, redactor, request.Clock);
    }

    /// <summary>Why no case can be sent; null when they can.</summary>
    public string? Unreachable => Preflight.Unreachable;

    /// <summary>What the requests before the first case showed.</summary>
    public PreflightRecord Preflight { get; private set; } = PreflightRecord.Nothing;

    public static string RecordPath(string folder) => Path.Combine(folder, "run.jsonl");

    /// <summary>Runs the preflight and writes the header.</summary>
    public static async Task<RunSession> OpenAsync(RunRequest request, CancellationToken ct)
    {
        var session = new RunSession(request);
        try
        {
            await session.PrepareAsync(ct);
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    /// <summary>Runs one case and appends its record; from any thread.</summary>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public async Task<CaseRecord> RunAsync(CaseSpec spec)
    {
        var line = await runner!.RunAsync(spec, stop.Token);
        record.Append(line);
        triage.Note(spec, line.Verdict);
        return line;
    }

    /// <summary>Number of failed cases that <see cref="TriageAsync"/> would run again; one per requirement and check.</summary>
    public int CasesToTriage => triage.Chosen.Count;

    /// <summary>Runs failed cases again, alone, to tell how steady they fail; when all cases have been run, before <see cref="Close"/>.</summary>
    public Task TriageAsync() => triage.RunAsync(runner!.RunAsync, record.Append, stop.Token);

    /// <summary>Ends what is under way; cases not begun stay without a record.</summary>
    public void Stop() => stop.Cancel();

    /// <summary>Writes the footer.</summary>
    /// <param name="interruptedBy">Name of the signal that ended the run early; null for none.</param>
    /// <param name="error">What failed in the suite itself; null for nothing.</param>
    public void Close(string? interruptedBy, string? error) => record.Append(new RunFooter
    {
        EndedAt = request.Clock.GetUtcNow(),
        Seconds = Math.Round(request.Clock.GetElapsedTime(start).TotalSeconds, 3),
        Requests = gate.Sent,
        InterruptedBy = interruptedBy,
        Error = error,
        Notes = notes.All,
    });

    public void Dispose()
    {
        record.Dispose();
        exchanger.Dispose();
        gate.Dispose();
        stop.Dispose();
    }

    private async Task PrepareAsync(CancellationToken ct)
    {
        var clock = new EndpointClock(request.Clock);
        var transport = new Transport(exchanger, gate, request.Clock);
        var baseline = new Baseline(request.Settings, clock, request.Nonces);
        var writer = new ScriptWriter(request.Edition, request.Settings, clock, request.Nonces);
        var scope = PreflightScope.Of([.. request.Plan.Cases.Select(c => (c, writer.Write(c)))], request.Edition, request.Settings);
        var preflight = Preflight = await new Preflight(request.Settings, baseline, transport, clock, request.Clock).RunAsync(scope, ct);
        if (ct.IsCancellationRequested)
        {
            Stop();
        }

        foreach (var glob in request.Plan.DeadGlobs)
        {
            notes.Add($"--only '{glob}' selects nothing");
        }

        var header = Headers.Of(request, startedAt, clock.Offset, preflight);
        record.Append(header);
        var context = new JudgingContext(request.Edition, header.Endpoint, preflight, new RequestIdLedger());
        var aftermath = new Aftermath(request.Settings, baseline, transport, request.Clock);
        runner = new CaseRunner(writer, new Performance(transport, request.Clock), aftermath, gate, context, notes, request.Clock);
    }
}
