using Conformance.Judging.Answers;
using Conformance.Judging.Checks;
using Conformance.Model.Conditions;
using Conformance.Model.Evidence;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.Judging;

/// <summary>Reaches the verdict on a case from its recorded bytes alone.</summary>
public static class Judge
{
    public static Verdict Verdict(CaseSpec spec, CaseEvidence evidence, JudgingContext context) =>
        Verdict(spec, evidence, [.. evidence.Exchanges.Select(ReadExchange.Of)], context);

    /// <param name="spec">The case as the edition defines it.</param>
    /// <param name="evidence">What was sent and came.</param>
    /// <param name="reads">The evidence's exchanges, each read once.</param>
    /// <param name="context">The run around it.</param>
    public static Verdict Verdict(CaseSpec spec, CaseEvidence evidence, IReadOnlyList<ReadExchange> reads, JudgingContext context)
    {
        if (evidence.Obstacle is { } obstacle)
        {
            return Model.Verdicts.Verdict.NotJudged(obstacle.Status, obstacle.Reason, obstacle.MissingKey);
        }

        var judged = reads.Where(r => r.Exchange.Role == ExchangeRole.Judged).ToList();
        var seen = string.Join(", ", judged.Select(j => j.Summary).Distinct());
        if (spec.Requirement.Level == Level.Observed && judged.Any(j => j.Exchange.Fault?.IsUnsent != true))
        {
            // Whatever came is the observation, no answer included.
            return Observed(seen, evidence);
        }

        var hindrance = Hindrance(spec, reads, judged);
        if (context.ControlFailure(spec.Id) is { } failure)
        {
            return hindrance ?? Observed($"{seen}; not judged, because the control failed: {failure}", evidence);
        }

        var c = new CaseUnderJudgement { Spec = spec, Evidence = evidence, Reads = reads, Judged = judged, Context = context };
        var verdict = hindrance ?? Expectations.Judge(c);
        return context.Waivers.Applied(spec.Id.ToString(), verdict.IsJudged ? verdict : Expectations.Leaking(c, verdict));
    }

    private static Verdict Observed(string seen, CaseEvidence evidence) => new()
    {
        Status = CaseStatus.Observed,
        Reason = seen,
        MissingKey = null,
        Checks = [Check.Observed(CheckNames.Status, seen), AnswerRules.NoSecret(evidence.Exchanges).Capped(Level.Observed)],
    };

    /// <summary>What keeps a case that was sent from being judged: the network, or a set-up step that failed.</summary>
    private static Verdict? Hindrance(CaseSpec spec, IReadOnlyList<ReadExchange> reads, List<ReadExchange> judged)
    {
        var relevant = reads.Where(r => r.Exchange.Role is ExchangeRole.SetUp or ExchangeRole.Judged).ToList();
        if (relevant.FirstOrDefault(r => r.Exchange.Fault is not null) is { } broken)
        {
            return Model.Verdicts.Verdict.NotJudged(CaseStatus.NotRun, broken.Exchange.Fault!.Detail);
        }

        if (relevant.FirstOrDefault(r => r.Exchange.Role == ExchangeRole.SetUp && !r.Succeeded) is { } failed)
        {
            return Model.Verdicts.Verdict.NotJudged(CaseStatus.NotExercised, $"a set-up request that had to succeed was answered {failed.Summary}");
        }

        return spec.When is TokenOverlapping && Overlap.NotShown(relevant) is { } reason
            ? Model.Verdicts.Verdict.NotJudged(CaseStatus.NotExercised, reason)
            : judged.Count == 0 ? Model.Verdicts.Verdict.NotJudged(CaseStatus.NotRun, "nothing was sent") : null;
    }
}
