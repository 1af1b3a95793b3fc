using Conformance.Judging;
using Conformance.Judging.Answers;
using Conformance.Model.Conditions;
using Conformance.Model.Evidence;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Probe.Exchanges;
using Conformance.Probe.Recipes;

namespace Conformance.Probe.Runs;

/// <summary>Runs one case from its recipe to its record.</summary>
internal sealed class CaseRunner(
    ScriptWriter writer, Performance performance, Aftermath aftermath, RequestGate gate, JudgingContext context, RunNotes notes, TimeProvider clock)
{
    private const int Attempts = 4;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(500);

    public async Task<CaseRecord> RunAsync(CaseSpec spec, CancellationToken ct)
    {
        using var place = await gate.EnterAsync(ct);
        var startedAt = clock.GetUtcNow();
        var start = clock.GetTimestamp();
        var (evidence, reads) = await EvidenceAsync(spec, ct);
        foreach (var read in reads)
        {
            context.RequestIds.Add(spec.Id.ToString(), read);
        }

        return new CaseRecord
        {
            Id = spec.Id.ToString(),
            Verdict = Judge.Verdict(spec, evidence, reads, context),
            StartedAt = startedAt,
            Milliseconds = Math.Round(clock.GetElapsedTime(start).TotalMilliseconds, 3),
            Evidence = evidence,
        };
    }

    private async Task<(CaseEvidence Evidence, IReadOnlyList<ReadExchange> Reads)> EvidenceAsync(CaseSpec spec, CancellationToken ct)
    {
        var script = writer.Write(spec);
        if ((script.Obstacle ?? PreflightObstacle(spec, script)) is { } obstacle)
        {
            return (script.Facts with { Obstacle = obstacle }, []);
        }

        var backedOff = new List<ReadExchange>();
        for (var attempt = 1; ; attempt++)
        {
            var reads = await PerformedAsync(spec, script, ct);
            var isThrottled = Throttled.Is(spec, script.Facts, reads, context.Edition);
            var again = isThrottled || (attempt == 1 && (IsDropped(spec, reads) || Differs(spec, script, reads)));
            if (!again || attempt == Attempts)
            {
                var still = again ? Obstacle.NotRun($"the endpoint still throttled after {Attempts} attempts: {reads[^1].Summary}") : null;
                return Together(script, [.. backedOff, .. reads], still);
            }

            backedOff.AddRange(reads.Select(r => r with { Exchange = r.Exchange with { Role = ExchangeRole.BackedOff } }));
            if (isThrottled)
            {
                await PauseAsync(spec, attempt, ct);
            }

            script = writer.Write(spec);
        }
    }

    private async Task<IReadOnlyList<ReadExchange>> PerformedAsync(CaseSpec spec, Script script, CancellationToken ct)
    {
        using var alone = script.Conduct is Conduct.AtOnce ? await gate.HoldAccountAsync(script.Steps[0].Request.Sent.Account!, ct) : null;
        var reads = await performance.PerformAsync(script, ct);
        var (after, note) = script.Conduct is Conduct.AtOnce
            ? await aftermath.RecoverAsync(spec, script, ct)
            : await aftermath.CleanUpAsync(spec, reads, script, ct);
        notes.Add(note);
        return [.. reads, .. after];
    }

    private Obstacle? PreflightObstacle(CaseSpec spec, Script script)
    {
        var preflight = context.Preflight;
        if (preflight.Unreachable is { } unreachable)
        {
            return Obstacle.NotRun(unreachable);
        }

        if (spec.Requirement.Caller == Caller.Key && context.ControlFailure(spec.Id.Variant.Method) is { } failure)
        {
            return Obstacle.NotExercised($"the control failed: {failure}");
        }

        var refused = script.Steps.Select(s => s.Request.Sent.Account).FirstOrDefault(a => a is not null && preflight.RefusedAccounts.ContainsKey(a));
        return refused is null || spec.Requirement.Caller == Caller.Any
            ? null
            : Obstacle.NotExercised($"account {refused} was refused at preflight: {preflight.RefusedAccounts[refused]}");
    }

    // Data of a living endpoint may change between two calls: a difference counts only when it comes twice.
    private bool Differs(CaseSpec spec, Script script, IReadOnlyList<ReadExchange> reads) => spec.When is BothFormatsAsked &&
        Judge.Verdict(spec, script.Facts with { Exchanges = [.. reads.Select(r => r.Exchange)] }, reads, context).Findings.Any();

    // An endpoint may close a kept connection at any time: only a drop on a new one says something. What may leave something behind is not
    // sent again: the dropped request may have been carried out.
    private static bool IsDropped(CaseSpec spec, IReadOnlyList<ReadExchange> reads) => spec.Requirement.Effect == Effect.None && reads.Any(r => NetworkFaults.IsDrop(r.Exchange));

    private async Task PauseAsync(CaseSpec spec, int attempt, CancellationToken ct)
    {
        notes.Add($"{spec.Id}: throttled by the endpoint, sent again after a pause");
        var jitter = 0.5 + ((uint)spec.Id.ToString().GetHashCode(StringComparison.Ordinal) % 1000 / 1000.0);
        await Task.Delay(FirstPause * Math.Pow(2, attempt - 1) * jitter, clock, ct);
    }

    private static (CaseEvidence, IReadOnlyList<ReadExchange>) Together(Script script, IReadOnlyList<ReadExchange> reads, Obstacle? obstacle) =>
        (script.Facts with { Exchanges = [.. reads.Select(r => r.Exchange)], Obstacle = obstacle }, reads);
}
