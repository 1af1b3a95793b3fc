using Conformance.Probe.Runs;
using Conformance.Probe.Settings;
using Conformance.Reporting.Fleets;
using Conformance.Reporting.Html;
using Conformance.Suite.Runs;

namespace Conformance.Suite.Fleets;

/// <summary>Runs every target of a fleet, so many at once; what goes wrong with one is that one's and nobody else's.</summary>
/// <param name="prepared">What to run.</param>
/// <param name="folder">Gets a folder of each target.</param>
/// <param name="interruptedBy">Name of the signal that came; null while none did.</param>
/// <param name="ended">Hears of each endpoint that ended, from any thread.</param>
public sealed class FleetRun(FleetPreparation prepared, string folder, Func<string?> interruptedBy, Action<FleetEntry> ended) : IDisposable
{
    // Reports are all computing: more of them at once would only keep requests of others waiting for a processor.
    private readonly SemaphoreSlim reporters = new(Math.Max(1, Environment.ProcessorCount / 2));

    /// <param name="ct">Ends all runs; those under way still get their footer and reports.</param>
    /// <returns>One entry for each target, in their order.</returns>
    public async Task<IReadOnlyList<FleetEntry>> RunAsync(CancellationToken ct)
    {
        var targets = prepared.Settings.Targets;
        var entries = new FleetEntry[targets.Count];
        using var hosts = new HostGates(prepared.Settings, TimeProvider.System);
        var bound = new ParallelOptions { MaxDegreeOfParallelism = prepared.Settings.EndpointsAtOnce };
        await Parallel.ForEachAsync(Enumerable.Range(0, targets.Count), bound, async (at, _) =>
        {
            entries[at] = await EntryAsync(targets[at], hosts, ct);
            ended(entries[at]);
        });
        return entries;
    }

    public void Dispose() => reporters.Dispose();

    private async Task<FleetEntry> EntryAsync(FleetTarget target, HostGates hosts, CancellationToken ct)
    {
        try
        {
            return ct.IsCancellationRequested ? NotBegun(target) : await RunAsync(target, hosts, ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            return NotBegun(target);
        }
        catch (Exception broken)
        {
            var why = broken is IOException or UnauthorizedAccessException or UsageException ? broken.Message : broken.ToString();
            return FleetEntry.Without(target.Name, target.Settings.Endpoint.BaseUrl.OriginalString, "error", 5, why);
        }
    }

    private async Task<FleetEntry> RunAsync(FleetTarget target, HostGates hosts, CancellationToken ct)
    {
        var run = prepared.RunOf(target, folder) with { Host = hosts.Of(target.Settings.Endpoint) };
        await using var open = await ConformanceRun.OpenAsync(run, ct);
        using var stop = ct.Register(open.Session.Stop);
        var error = await new PlanDriver(open.Session, open.Plan, open.Settings.Run.Workers).RunAsync();
        await open.Session.TriageAsync();
        var outcome = await ReportedAsync(open, error);
        var report = Path.Combine(open.Folder, HtmlReport.FileName);
        return FleetEntry.Of(target.Name, outcome.Summary, File.Exists(report) ? $"{target.Name}/{HtmlReport.FileName}" : null);
    }

    // On a thread of its own, so that those of the pool stay free for what comes over the network.
    private async Task<RunOutcome> ReportedAsync(ConformanceRun run, string? error)
    {
        await reporters.WaitAsync();
        try
        {
            var signal = interruptedBy();
            return await Task.Factory.StartNew(
                () => run.Close(signal, signal is null ? error : null), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
        finally
        {
            reporters.Release();
        }
    }

    private FleetEntry NotBegun(FleetTarget target) => FleetEntry.Without(
        target.Name, target.Settings.Endpoint.BaseUrl.OriginalString, "inconclusive", FleetOrder.ExitCode([], interruptedBy() ?? "SIGINT"), "interrupted before it had begun");
}
