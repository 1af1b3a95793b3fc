using System.Collections.Concurrent;
using Conformance.Model.Specification;

namespace Conformance.Probe.Runs;

/// <summary>Drives a session through its whole plan without a test framework: as many cases at once as the run has workers, bursts and overlaps beside them, no thread blocked by any.</summary>
/// <param name="session">The open session.</param>
/// <param name="plan">The plan it was opened with.</param>
/// <param name="workers">Cases at the same time.</param>
public sealed class PlanDriver(RunSession session, RunPlan plan, int workers)
{
    private readonly ConcurrentQueue<string> errors = new();

    /// <summary>Runs every case; those that had not begun when the session was stopped stay without a record.</summary>
    /// <returns>What failed in the suite itself; null for nothing.</returns>
    public async Task<string?> RunAsync()
    {
        var alone = plan.Cases.Where(c => c.Requirement.IsOfWholeRun);
        var beside = plan.Cases.Where(CaseOrder.RunsBeside).Select(RunAsync).ToList();
        var together = plan.Cases.Where(c => !c.Requirement.IsOfWholeRun && !CaseOrder.RunsBeside(c));
        await Parallel.ForEachAsync(together, new ParallelOptions { MaxDegreeOfParallelism = workers }, async (spec, _) => await RunAsync(spec));
        await Task.WhenAll(beside);
        foreach (var spec in alone)
        {
            await RunAsync(spec);
        }

        return errors.TryPeek(out var first) ? first : null;
    }

    private async Task RunAsync(CaseSpec spec)
    {
        try
        {
            await session.RunAsync(spec);
        }
        catch (OperationCanceledException)
        {
            // The run was stopped: the record says which cases it has not.
        }
        catch (Exception broken)
        {
            errors.Enqueue($"{spec.Id}: {broken.Message} {broken.StackTrace}");
        }
    }
}
