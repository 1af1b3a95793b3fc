using Conformance.Suite.Runs;

namespace Conformance.Cli.Screen;

/// <summary>What a person should know before the first case: against what, how much, and what is already known to be in the way.</summary>
internal static class Announcement
{
    public static void Show(ConformanceRun run)
    {
        SignatureScreen.Show(run.Session.Preflight);
        var endpoint = run.Settings.Endpoint;
        Terminal.Line($"Conformance of {endpoint.Name} at {endpoint.BaseUrl.OriginalString} with {run.Edition.Id}: {run.Plan.Cases.Count} cases");
        ShardLine.Show(run.Plan);
        if (run.Plan.Selection.Rerun is { } rerun)
        {
            Terminal.Line($"Only what failed in {rerun.Run}: {rerun.Failed} cases"
                + (rerun.Cases.Count > rerun.Failed ? $", and {rerun.Cases.Count - rerun.Failed} more that shared a RequestId" : ""));
        }

        if (run.Session.Unreachable is { } unreachable)
        {
            Terminal.Line($"The endpoint cannot be reached: {unreachable}");
        }

        foreach (var tolerance in run.Settings.Tolerances)
        {
            Terminal.Line($"Tolerance in use: {tolerance}");
        }

        if (run.Settings.Waivers.Count > 0)
        {
            Terminal.Line($"Waivers: {run.Settings.Waivers.Count} from {run.Settings.KnownDeviations}");
        }
    }
}
