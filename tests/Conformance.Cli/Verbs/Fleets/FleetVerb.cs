using System.CommandLine;
using Conformance.Cli.Hosting;
using Conformance.Cli.Screen;
using Conformance.Suite.Fleets;

namespace Conformance.Cli.Verbs;

/// <summary>Many endpoints in one process: a record and reports for each, one overview of all.</summary>
internal static class FleetVerb
{
    private const string Instead = "a fleet takes addresses and configuration from its file (Targets with Endpoint, Config, Set); "
        + "for one endpoint there is ./run.sh run";

    public static Command Command()
    {
        var options = new RunArguments();
        var targets = new Option<string>("--targets") { Description = "File of the targets; config/examples/fleet/ shows one.", HelpName = "FILE", Required = true };
        var command = new Command("fleet", "Run many endpoints: a record and reports for each, one overview, worst first.") { targets };
        options.AddForMany(command);
        command.SetAction((parsed, ct) =>
        {
            options.DemandForMany(parsed, Instead);
            return RunAsync(FleetPreparation.Of(parsed.GetRequiredValue(targets), options.Read(parsed)), ct);
        });
        return command;
    }

    private static async Task<int> RunAsync(FleetPreparation prepared, CancellationToken ct)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        using var signals = new Signals(stop.Cancel);
        FleetScreen.Announce(prepared);
        var screen = new FleetScreen(prepared.Settings.Targets.Count);
        var outcome = await FleetOutcome.RunAsync(prepared, () => signals.First, screen.Ended, stop.Token);
        FleetScreen.Show(outcome);
        return outcome.Summary.ExitCode;
    }
}
