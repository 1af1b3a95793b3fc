using Conformance.Reporting.Verifying;

namespace Conformance.Cli.Screen;

/// <summary>What <c>verify</c> saw, and its result in the last line.</summary>
internal static class VerifyScreen
{
    private const int MostLines = 60;

    public static void Show(Verification verification)
    {
        foreach (var note in verification.Notes)
        {
            Terminal.Line($"  {note}");
        }

        if (verification.IsIntact)
        {
            ShowIntact(verification);
            return;
        }

        Terminal.Line("");
        verification.Differences.Take(MostLines).ToList().ForEach(d => Terminal.Line($"  differs: {d}"));
        var more = verification.Differences.Count - MostLines;
        Terminal.Line(more > 0 ? $"  … and {more} more" : "");
        Terminal.Line($"differs in {verification.Differences.Count} place{(verification.Differences.Count == 1 ? "" : "s")} (exit 1)");
    }

    private static void ShowIntact(Verification verification)
    {
        var summary = verification.Summary!;
        Terminal.Line($"  run {summary.Run.Id} of {summary.Endpoint.Name} ({summary.Endpoint.BaseUrl}), {summary.Run.StartedAt:u}, suite {summary.Suite.Version}, "
            + $"edition {summary.Edition.Id}");
        Terminal.Line("");
        Terminal.Line(verification.Manifest?.Certificate is { } certificate ? $"certificate: {certificate}" : "no certificate");
        Terminal.Line($"intact (exit 0): the verdict is {summary.Verdict} (exit {summary.ExitCode}): {summary.Why}");
    }
}
