using Conformance.Model.Records;
using Conformance.Model.Specification;
using static Conformance.Probe.Runs.PreflightLine;

namespace Conformance.Probe.Runs;

/// <summary>How much a run would prove with this configuration, which keys would unlock more, and what it would send.</summary>
internal static class ReadinessLines
{
    private static readonly LocalText Rows = Both("可测的行", "rows");
    private static readonly LocalText Requests = Both("将发送", "would send");
    private static readonly LocalText Selection = Both("选择", "selection");

    public static IEnumerable<PreflightLine> Of(PreflightFacts facts)
    {
        if (facts.Scripts.Count == 0)
        {
            yield return new PreflightLine(PreflightGrade.Problem, Selection, "0", Both("--only 没有选中任何用例；./run.sh list 列出全部。", "--only selects no case; ./run.sh list shows all."));
            yield break;
        }

        yield return Exercised(facts);
        var forecast = Forecast.Of(facts.Scripts, facts.Edition, facts.Settings);
        yield return new PreflightLine(PreflightGrade.Ok, Requests, $"{forecast.Total} requests{(forecast.Bursts > 0 ? " or more" : "")}"
            + $"; {Sent(facts, Effect.SideEffects)} with side effects, {Sent(facts, Effect.Load)} of a burst");
    }

    private static PreflightLine Exercised(PreflightFacts facts)
    {
        var byRequirement = facts.Scripts.ToLookup(s => s.Case.Requirement, s => s.Script.Obstacle);
        var rows = byRequirement.Where(r => r.Key.Row is not null).ToList();
        var ready = rows.Count(r => r.Any(obstacle => obstacle is null));
        var keys = byRequirement.SelectMany(r => r.OfType<Obstacle>().Where(o => o.MissingKey is not null).Select(o => (Key: Short(o.MissingKey!), Requirement: r.Key)))
            .GroupBy(m => m.Key, m => m.Requirement).ToList();
        IEnumerable<LocalText> advice = keys.Select(k => $"{k.Key} → {RequirementNames.Of([.. k.Distinct()])}").Select(line => Both(line, line));
        return new PreflightLine(PreflightGrade.Ok, Rows, $"{ready}/{rows.Count}",
            keys.Count == 0 ? [] : [Both("补充这些键可测更多；./run.sh list 逐行说明", "these keys unlock more; ./run.sh list goes through them one by one"), .. advice]);
    }

    // Two dozen scenarios in one line would say less than the rows they are for.
    private static string Short(string key) => key.StartsWith("Scenarios:", StringComparison.Ordinal) ? "Scenarios" : key;

    private static int Sent(PreflightFacts facts, Effect effect) =>
        facts.Scripts.Where(s => s.Case.Requirement.Effect == effect).Sum(s => s.Script.Steps.Count);
}
