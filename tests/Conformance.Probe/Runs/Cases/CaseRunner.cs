using Conformance.Judging;
using Conformance.Judging.Answers;
using Conformance.Model.Conditions;
using Conformance.Model.Evidence;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Probe.Recipes;

namespace Conformance.Probe.Runs;

/// <summary>Runs one case from its recipe to its record.</summary>
internal sealed class CaseRunner(
    ScriptWriter writer, Performance performance, Aftermath aftermath, BackOff backOff, RequestGate gate, JudgingContext context, RunNotes notes,
    TimeProvider clock)
{
    public async Task<CaseRecord> RunAsync(CaseSpec spec, CancellationToken ct)
    {
        using var place = CaseOrder.RunsBeside(spec) ? null : await gate.EnterAsync(ct);
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
        return (script.Obstacle ?? Circuit() ?? PreflightObstacle(spec, script)) is { } obstacle
            ? (script.Facts with { Obstacle = obstacle }, [])
            : await SentAsync(spec, script, ct);
    }

    private async Task<(CaseEvidence Evidence, IReadOnlyList<ReadExchange> Reads)> SentAsync(CaseSpec spec, Script script, CancellationToken ct)
    {
        var before = new List<ReadExchange>();
        var patience = backOff.Begin();
        var isRepeated = false;
        while (true)
        {
            var reads = await PerformedAsync(spec, script, ct);
            var throttled = Throttled.Of(spec, script.Facts, reads, context.Edition);
            backOff.Served(reads);
            if (throttled.Count == 0 && (isRepeated || !IsRepeated(spec, script, reads)))
            {
                return Together(script, [.. before, .. reads], null);
            }

            isRepeated |= throttled.Count == 0;
            if (throttled.Count > 0 && await patience.PauseAsync(throttled, ct) is { } gaveUp)
            {
                return Together(script, [.. before, .. reads], Obstacle.NotRun(gaveUp));
            }

            before.AddRange(reads.Select(r => r with { Exchange = r.Exchange with { Role = ExchangeRole.BackedOff } }));
            script = writer.Write(spec);
        }
    }

    private bool IsRepeated(CaseSpec spec, Script script, IReadOnlyList<ReadExchange> reads)
    {
        if (NetworkRetry.IsDue(spec, reads))
        {
            gate.CountRetries(reads.Count);
            return true;
        }

        if (script.Conduct is Conduct.Delayed(var delay) && Overlap.WasMissed([.. reads.Take(script.Steps.Count)], delay))
        {
            notes.Add($"{spec.Id}: this machine was late for the overlap, so both requests were sent again with a new token");
            return true;
        }

        return Differs(spec, script, reads);
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

    private Obstacle? Circuit() => context.Preflight.Unreachable is null && gate.Breaker.Opened is { } opened ? Obstacle.NotRun(opened) : null;

    private Obstacle? PreflightObstacle(CaseSpec spec, Script script)
    {
        var preflight = context.Preflight;
        if (preflight.Unreachable is { } unreachable)
        {
            return Obstacle.NotRun(unreachable);
        }

        if (spec.Requirement.Caller == Caller.Key && context.ControlFailure(spec.Id) is { } failure)
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

    private static (CaseEvidence, IReadOnlyList<ReadExchange>) Together(Script script, IReadOnlyList<ReadExchange> reads, Obstacle? obstacle) =>
        (script.Facts with { Exchanges = [.. reads.Select(r => r.Exchange)], Obstacle = obstacle }, reads);
}
