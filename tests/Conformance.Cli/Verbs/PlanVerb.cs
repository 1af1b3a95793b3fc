using Conformance.Cli.Screen;
using Conformance.Probe.Recipes;
using Conformance.Probe.Requests;
using Conformance.Probe.Runs;
using Conformance.Suite.Runs;

namespace Conformance.Cli.Verbs;

/// <summary>Shows what a run would send, without sending.</summary>
internal static class PlanVerb
{
    public static async Task<int> RunAsync(RunOptions options, CancellationToken ct)
    {
        var prepared = await Planned.OfAsync(options, ct);
        var writer = new ScriptWriter(prepared.Edition, prepared.Settings, new EndpointClock(TimeProvider.System), new NonceSource());
        PlanScreen.Show(prepared, [.. prepared.Plan.Cases.Select(c => (c, writer.Write(c)))]);
        return prepared.Plan.Cases.Count > 0 ? 0 : 4;
    }
}
