using System.Collections.Concurrent;
using Conformance.Judging;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.Probe.Runs;

/// <summary>
/// After the run, one failed case per requirement and check again, alone, up to three times: whether the failure comes each time, now and
/// then, or only under load. It never changes a verdict.
/// </summary>
internal sealed class Triage(TimeProvider clock)
{
    private const int Attempts = 3;

    // The same twice is enough to call it deterministic.
    private const int EnoughAlike = 2;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private readonly ConcurrentQueue<Failure> failures = new();

    /// <summary>Takes note of a case that failed and may be sent again.</summary>
    public void Note(CaseSpec spec, Verdict verdict)
    {
        if (verdict.Status == CaseStatus.Failed && spec.Requirement.Effect == Effect.None && !spec.Requirement.IsOfWholeRun)
        {
            failures.Enqueue(new Failure(spec, verdict));
        }
    }

    /// <param name="run">Runs a case.</param>
    /// <param name="record">Takes each line.</param>
    /// <param name="ct">Ends the run.</param>
    public async Task RunAsync(Func<CaseSpec, CancellationToken, Task<CaseRecord>> run, Action<TriageRecord> record, CancellationToken ct)
    {
        using var deadline = new CancellationTokenSource(Longest, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, ct);
        var open = Chosen;
        try
        {
            for (var attempt = 1; attempt <= Attempts; attempt++)
            {
                foreach (var failure in open.Where(f => f.Alike < EnoughAlike))
                {
                    var again = await run(failure.Spec, either.Token);
                    if (again.Evidence.Exchanges.Any(e => e.Fault?.IsUnsent == true) || again.Evidence.Obstacle is not null)
                    {
                        return;
                    }

                    record(new TriageRecord { Attempt = attempt, Again = again });
                    failure.Alike += Stability.IsSame(failure.Verdict, again.Verdict) ? 1 : 0;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // What was learnt so far stands.
        }
    }

    /// <summary>Of all cases that fail alike the first by name: the same from run to run.</summary>
    public IReadOnlyList<Failure> Chosen =>
    [
        .. failures.OrderByDescending(f => f.Spec.Id.Variant.IsRepresentative).ThenBy(f => f.Spec.Id.ToString(), StringComparer.Ordinal)
            .SelectMany(f => f.Verdict.Checks.Where(c => c.Status == CheckStatus.Failed).Select(c => (Failure: f, Check: c.Name)))
            .GroupBy(f => (f.Failure.Spec.Requirement.Id, f.Check), f => f.Failure)
            .Select(g => g.First()).Distinct(),
    ];

    /// <summary>A case to be run again.</summary>
    public sealed class Failure(CaseSpec spec, Verdict verdict)
    {
        public CaseSpec Spec => spec;

        public Verdict Verdict => verdict;

        public int Alike { get; set; }
    }
}
