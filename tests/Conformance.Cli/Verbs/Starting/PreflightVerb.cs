using System.CommandLine;
using Conformance.Cli.Screen;
using Conformance.Probe.Requests;
using Conformance.Probe.Runs;
using Conformance.ReferenceEndpoint;
using Conformance.Suite.Runs;

namespace Conformance.Cli.Verbs;

/// <summary>Looks at an endpoint and a configuration step by step before the first run; writes no record.</summary>
internal static class PreflightVerb
{
    public static Command Command()
    {
        var options = new RunArguments();
        var command = new Command("preflight", "Check DNS, TLS, clock, keys and HostId of an endpoint, and say what to mend.");
        options.AddTo(command);
        command.SetAction((parsed, ct) => RunAsync(options.Read(parsed), options.Again(parsed), ct));
        return command;
    }

    private static async Task<int> RunAsync(RunOptions options, string again, CancellationToken ct)
    {
        var prepared = RunPreparation.Of(options with { Out = null });
        await using var host = prepared.Settings.IsEmbedded
            ? await ReferenceHost.StartAsync(new ReferenceOptions { Edition = prepared.Edition, Alterations = prepared.Faults }, ct)
            : null;
        var settings = host is null ? prepared.Settings : prepared.Settings.WithEmbedded(host.Settings);
        try
        {
            var facts = await new PreflightRun(prepared.Edition, settings, prepared.Plan, TimeProvider.System, new NonceSource()).MakeAsync(ct);
            PreflightScreen.Show(facts, again);
            return facts.ExitCode;
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            Terminal.Error("interrupted");
            return 130;
        }
    }
}
