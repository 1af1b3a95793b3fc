using Conformance.Cli.Screen;
using Conformance.Probe.Recipes;
using Conformance.Probe.Requests;
using Conformance.Probe.Runs;
using Conformance.Suite.Runs;

namespace Conformance.Cli.Verbs;

/// <summary>Shows every requirement and whether this configuration can exercise it.</summary>
internal static class ListVerb
{
    public static async Task<int> RunAsync(RunOptions options, CancellationToken ct)
    {
        var prepared = await Planned.OfAsync(options, ct);
        var writer = new ScriptWriter(prepared.Edition, prepared.Settings, new EndpointClock(TimeProvider.System), new NonceSource());
        var scripts = prepared.Plan.Cases.ToLookup(c => c.Requirement, writer.Write);
        RequirementTable.Show(scripts);
        return scripts.Count > 0 ? 0 : 4;
    }
}
