using Conformance.Probe.Exchanges;
using Conformance.Reporting.Fleets;
using Conformance.Reporting.Folders;
using Conformance.Suite.Runs;

namespace Conformance.Suite.Fleets;

/// <summary>A fleet from its first endpoint to its overview.</summary>
/// <param name="Summary">As written.</param>
/// <param name="Folder">Where it is.</param>
public sealed record FleetOutcome(FleetSummary Summary, string Folder)
{
    /// <exception cref="IOException">The overview cannot be written; the message names it.</exception>
    public static async Task<FleetOutcome> RunAsync(FleetPreparation prepared, Func<string?> interruptedBy, Action<FleetEntry> ended, CancellationToken ct)
    {
        var (startedAt, start) = (TimeProvider.System.GetUtcNow(), TimeProvider.System.GetTimestamp());
        var folder = Path.GetFullPath(prepared.Options.Out ?? OutFolder.New("fleet"));
        using var run = new FleetRun(prepared, folder, interruptedBy, ended);
        var entries = FleetOrder.WorstFirst(await run.RunAsync(ct));
        var summary = new FleetSummary
        {
            Schema = 1,
            Suite = new(SuiteAgent.Version),
            Edition = new(prepared.Edition.Id, prepared.Edition.Rows.Count, prepared.Edition.Sha256),
            StartedAt = startedAt,
            Seconds = Math.Round(TimeProvider.System.GetElapsedTime(start).TotalSeconds, 3),
            InterruptedBy = interruptedBy(),
            Verdict = entries[0].Verdict,
            ExitCode = FleetOrder.ExitCode(entries, interruptedBy()),
            Totals = FleetOrder.Totals(entries),
            Endpoints = entries,
        };
        Save(summary, folder);
        if (prepared.Options.Out is null)
        {
            RunFolders.Release(folder);
        }

        return new FleetOutcome(summary, folder);
    }

    private static void Save(FleetSummary summary, string folder)
    {
        if (FleetReport.Write(summary, folder) is { Count: > 0 } missing)
        {
            throw new IOException(string.Join("; ", missing));
        }
    }
}
