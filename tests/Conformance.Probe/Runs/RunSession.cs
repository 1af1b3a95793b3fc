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
    private readonly Redactor redactor;
    private readonly Exchanger exchanger;
    private readonly RequestGate gate;
    private readonly RunNotes notes = new();
    private readonly BackOff backOff;
    private readonly Triage triage;
    private readonly CancellationTokenSource stop = new();
    private readonly DateTimeOffset startedAt;
    private readonly long start;
    private CaseRunner? runner;

    private RunSession(RunRequest request)
    {
        redactor = Redactors.For(request.Edition, request.Settings);
        this.request = request with { Settings = request.Settings.Masked(redactor.Masked) };
        startedAt = request.Clock.GetUtcNow();
        start = request.Clock.GetTimestamp();
        triage = new Triage(request.Clock);
        record = new RunRecordWriter(RecordPath(request.Folder));
        backOff = new BackOff(request.Nonces, request.Clock);
        gate = new RequestGate(request.Settings.Run, request.Clock);
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
    public int CasesToTriage => gate.Breaker.Opened is null ? triage.Chosen.Count : 0;

    /// <summary>Runs failed cases again, alone, to tell how steady they fail; when all cases have been run, before <see cref="Close"/>.</summary>
    public Task TriageAsync() => CasesToTriage == 0 ? Task.CompletedTask : triage.RunAsync(runner!.RunAsync, record.Append, stop.Token);

    /// <summary>Ends what is under way; cases not begun stay without a record.</summary>
    public void Stop() => stop.Cancel();

    /// <summary>Writes the footer.</summary>
    /// <param name="interruptedBy">Name of the signal that ended the run early; null for none.</param>
    /// <param name="error">What failed in the suite itself; null for nothing.</param>
    public void Close(string? interruptedBy, string? error)
    {
        notes.Add(backOff.Note);
        record.Append(new RunFooter
        {
            EndedAt = request.Clock.GetUtcNow(),
            Seconds = Math.Round(request.Clock.GetElapsedTime(start).TotalSeconds, 3),
            Requests = gate.Sent,
            Retries = gate.Retries,
            CircuitOpened = gate.Breaker.Opened,
            InterruptedBy = interruptedBy,
            Error = error is null ? null : redactor.Masked(error),
            Notes = [.. notes.All.Select(redactor.Masked)],
        });
    }

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
        var transport = new Transport(exchanger, gate, request.Clock, request.Host);
        var baseline = new Baseline(request.Settings, clock, request.Nonces);
        var writer = new ScriptWriter(request.Edition, request.Settings, clock, request.Nonces);
        var scope = PreflightScope.Of([.. request.Plan.Cases.Select(c => (c, writer.Write(c)))], request.Edition, request.Settings);
        var preflight = Preflight = await new Preflight(request.Settings, baseline, transport, clock, backOff).RunAsync(scope, ct);
        if (ct.IsCancellationRequested)
        {
            Stop();
        }

        foreach (var note in request.Plan.Notes.Concat(request.Notes))
        {
            notes.Add(note);
        }

        var header = Headers.Of(request, startedAt, clock.Offset, preflight, redactor);
        record.Append(header);
        var context = JudgingContext.Of(header, request.Edition, new RequestIdLedger());
        var aftermath = new Aftermath(request.Settings, baseline, transport, request.Clock);
        runner = new CaseRunner(writer, new Performance(transport, request.Clock), aftermath, backOff, gate, context, notes, request.Clock);
    }
}
