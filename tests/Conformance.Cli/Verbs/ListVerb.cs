using System.CommandLine;
using Conformance.Cli.Hosting;
using Conformance.Cli.Screen;
using Conformance.Model.Specification;
using Conformance.Probe.Recipes;
using Conformance.Probe.Requests;
using Conformance.Probe.Runs;
using Conformance.Suite.Runs;

namespace Conformance.Cli.Verbs;

/// <summary>Shows every requirement and whether this configuration can exercise it; or the ledger; or the faults of the embedded endpoint.</summary>
internal static class ListVerb
{
    public static Command Command()
    {
        var options = new RunArguments();
        var faults = new Option<bool>("--faults") { Description = "Show the faults the embedded endpoint can be started with." };
        var ledger = new Option<bool>("--ledger") { Description = "Show which requirements, checks and cases prove each clause of the rules." };
        var command = new Command("list", "Show every requirement, and which key of the configuration would unlock it.") { faults, ledger };
        options.AddTo(command);
        command.SetAction((parsed, ct) => parsed.GetValue(faults) ? FaultTable.ShowAsync()
            : parsed.GetValue(ledger) ? Task.FromResult(ShowLedger())
            : RunAsync(options.Read(parsed), ct));
        return command;
    }

    // A gap is no matter of any endpoint: the suite itself is wrong.
    private static int ShowLedger()
    {
        var ledger = new Ledger(EditionLoader.Load(Home.Edition), FixtureHost.Cases());
        LedgerScreen.Show(ledger);
        return ledger.Gaps.Count == 0 ? 0 : 5;
    }

    private static async Task<int> RunAsync(RunOptions options, CancellationToken ct)
    {
        var prepared = await Planned.OfAsync(options, ct);
        var writer = new ScriptWriter(prepared.Edition, prepared.Settings, new EndpointClock(TimeProvider.System), new NonceSource());
        var scripts = prepared.Plan.Cases.ToLookup(c => c.Requirement, writer.Write);
        RequirementTable.Show(scripts);
        PlanScreen.ShowNotes(prepared);
        return scripts.Count > 0 ? 0 : 4;
    }
}
