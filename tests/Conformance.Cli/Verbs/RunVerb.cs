using System.CommandLine;
using Conformance.Cli.Hosting;
using Conformance.Cli.Screen;
using Conformance.Suite.Fixtures;
using Conformance.Suite.Runs;

namespace Conformance.Cli.Verbs;

/// <summary>The main job: preflight, whole suite, reports, verdict.</summary>
internal static class RunVerb
{
    public static Command Command()
    {
        var options = new RunArguments();
        var command = new Command("run", "Run the suite: preflight, cases, reports, verdict.");
        options.AddTo(command);
        command.SetAction((parsed, ct) => RunAsync(options.Read(parsed), options.Again(parsed), ct));
        return command;
    }

    public static Task<int> RunAsync(RunOptions options, string again, CancellationToken ct) => RunAsync(options, again, outcome => outcome.Summary.ExitCode, ct);

    /// <param name="options">What to run.</param>
    /// <param name="again">The options to print with every rerun command.</param>
    /// <param name="conclude">What is done with a closed run, once it was shown; gives the exit code.</param>
    /// <param name="ct">Ends the run.</param>
    public static async Task<int> RunAsync(RunOptions options, string again, Func<RunOutcome, int> conclude, CancellationToken ct)
    {
        FindingText.Options = again;
        var prepared = RunPreparation.Of(options);
        using var opening = CancellationTokenSource.CreateLinkedTokenSource(ct);
        FixtureHost? host = null;
        ProgressLine? shown = null;
        ConformanceRun? opened = null;
        using var signals = new Signals(() =>
        {
            opening.Cancel();
            shown?.Stop();
            opened?.Session.Stop();
            host?.Stop();
        });
        try
        {
            await using var run = opened = await ConformanceRun.OpenAsync(prepared, opening.Token);
            SuiteRun.Current = run;
            Announcement.Show(run);
            using var progress = shown = new ProgressLine(run.Plan.Cases.Count);
            host = new FixtureHost(new ProgressListener(progress.CaseEnded));
            var error = signals.First is null ? await Task.Run(host.Run, CancellationToken.None) : null;
            progress.Dispose();
            if (run.Session.CasesToTriage > 0)
            {
                Terminal.Line($"To see how steady they fail, one failed case per requirement and check runs again alone: {run.Session.CasesToTriage} (30 s at most)");
                await run.Session.TriageAsync();
            }

            var outcome = run.Close(signals.First, signals.First is null ? error : null);
            ResultScreen.Show(outcome);
            return conclude(outcome);
        }
        catch (OperationCanceledException) when (signals.First is { } signal)
        {
            Terminal.Error($"interrupted by {signal} before the first case");
            return signal == "SIGTERM" ? 143 : 130;
        }
    }
}
