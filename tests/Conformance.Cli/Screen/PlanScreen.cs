using Conformance.Model.Specification;
using Conformance.Probe.Recipes;
using Conformance.Probe.Runs;
using Conformance.Suite.Runs;
using Spectre.Console;

namespace Conformance.Cli.Screen;

/// <summary>The figures of <c>plan</c>.</summary>
internal static class PlanScreen
{
    // What an exchange takes on a network nobody has measured yet; only for the rough duration.
    private const double AssumedSeconds = 0.1;

    public static void Show(RunPreparation prepared, IReadOnlyList<(CaseSpec Case, Script Script)> plan)
    {
        var sent = plan.Where(p => p.Script.Obstacle is null).ToList();
        var forecast = Forecast.Of(plan, prepared.Edition, prepared.Settings);
        var run = prepared.Settings.Run;
        var table = new Table().Border(TableBorder.Simple).AddColumns("requirement", "cases", "requests", "kind");
        foreach (var requirement in sent.GroupBy(p => p.Case.Requirement))
        {
            table.AddRow(new Text(requirement.Key.Id), new Text($"{requirement.Count()}"), new Text($"{requirement.Sum(p => p.Script.Steps.Count)}"),
                new Text(Kind(requirement.Key.Effect)));
        }

        Terminal.Out.Write(table);
        ShowNotes(prepared);
        Terminal.Line($"Endpoint: {(prepared.Settings.IsEmbedded ? "the embedded reference endpoint" : prepared.Settings.Endpoint.ToString())}");
        Terminal.Line($"Cases: {plan.Count} selected, {sent.Count} would be sent, {plan.Count - sent.Count} cannot be exercised (./run.sh list says why)");
        Terminal.Line($"Requests: {forecast.Total} = {forecast.Preflight} at preflight + {forecast.Cases} of the cases"
            + (forecast.Cleanups > 0 ? $" + {forecast.Cleanups} to clean up" : "")
            + (forecast.Bursts > 0 ? $" + {forecast.Bursts} or more until each burst's account is served again" : ""));
        Terminal.Line($"  of the cases' with side effects {Count(sent, Effect.SideEffects)}, with load {Count(sent, Effect.Load)}; on top only what is answered wrong"
            + " (run again alone afterwards), throttled or dropped");
        var byRate = run.MaxRequestsPerSecond > 0 ? forecast.Total / (double)run.MaxRequestsPerSecond : 0;
        Terminal.Line($"Rough duration: about {Math.Max(1, Math.Max(byRate, forecast.Total * AssumedSeconds / run.Workers)):0} s, with {run.Workers} workers"
            + (run.MaxRequestsPerSecond > 0 ? $" and at most {run.MaxRequestsPerSecond} requests a second" : ""));
        Terminal.Line("Nothing was sent.");
    }

    /// <summary>What is to be known of the selection.</summary>
    public static void ShowNotes(RunPreparation prepared)
    {
        ShardLine.Show(prepared.Plan);
        foreach (var note in prepared.Plan.Notes.Concat(prepared.Notes))
        {
            Terminal.Line($"note: {note}");
        }
    }

    private static int Count(IReadOnlyList<(CaseSpec Case, Script Script)> sent, Effect effect) =>
        sent.Where(p => p.Case.Requirement.Effect == effect).Sum(p => p.Script.Steps.Count);

    private static string Kind(Effect effect) => effect switch
    {
        Effect.SideEffects => "side effects",
        Effect.Load => "load",
        _ => "",
    };
}
