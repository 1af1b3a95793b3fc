using Conformance.Judging;
using Conformance.Model.Specification;
using Conformance.Probe.Exchanges;

namespace Conformance.Cli.Screen;

/// <summary>What <c>rejudge</c> changes.</summary>
internal static class RejudgeScreen
{
    public static void Show(Rejudgement rejudged, Edition edition)
    {
        var header = rejudged.Recorded.Header;
        Terminal.Line($"recorded by suite {header.SuiteVersion}, edition {header.EditionId} {header.EditionSha256}");
        Terminal.Line($"judged by suite {SuiteAgent.Version}, edition {edition.Id} {edition.Sha256}"
            + (header.EditionSha256 == edition.Sha256 ? " (the same)" : " (another)"));
        foreach (var change in rejudged.Changes)
        {
            Terminal.Line($"  {change}");
        }

        foreach (var gone in rejudged.Gone)
        {
            Terminal.Line($"  {gone}: this edition has no such case, so it is left out");
        }

        ShowVerdict(rejudged, edition);
    }

    private static void ShowVerdict(Rejudgement rejudged, Edition edition)
    {
        var (before, after) = (rejudged.VerdictBefore(edition), rejudged.VerdictAfter(edition));
        Terminal.Line(before == after ? $"verdict: {Text(after)}, as before" : $"verdict: {Text(before)} → {Text(after)}");
        Terminal.Line(rejudged.HasChanges(edition)
            ? $"{rejudged.Changes.Count} changes in {rejudged.Changes.Select(c => c.Place).Distinct().Count()} of {rejudged.Again.Cases.Count} cases (exit 1)"
            : $"{rejudged.Again.Cases.Count} cases judged again, no change (exit 0)");
    }

    private static string Text(RunVerdict verdict) => $"{verdict.Word} (exit {verdict.ExitCode}): {verdict.Why}";
}
