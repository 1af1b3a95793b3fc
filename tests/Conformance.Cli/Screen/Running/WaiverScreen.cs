using Conformance.Judging.Waivers;
using Conformance.Model.Verdicts;
using Conformance.Reporting.Summaries;

namespace Conformance.Cli.Screen;

/// <summary>What is waived, by whom and until when, and the waivers that are no longer true.</summary>
internal static class WaiverScreen
{
    public static void Show(Summary summary)
    {
        var used = summary.Waivers.Where(w => w.Cases.Count > 0).ToList();
        if (used.Count > 0)
        {
            Title($"Waived: {used.Sum(w => w.Cases.Count)} checks in {used.SelectMany(w => w.Cases).Distinct().Count()} cases");
            used.ForEach(w => Terminal.Line($"  {w.Requirement} {w.Check} '{w.Actual}' in {Variants(w)}: {w.Reason} ({w.Owner}, {w.Issue}, until {w.Expires:yyyy-MM-dd})"));
        }

        var stale = summary.Waivers.Where(w => w.Stale).ToList();
        if (stale.Count > 0)
        {
            Title($"Stale waivers: {stale.Count}, each fails the run");
            stale.ForEach(w => Terminal.Line($"  waiver {w.Number} ({w.Requirement} {w.Check}): {w.Text}; {Remedy(w.State)} ({w.Owner}, {w.Issue})"));
        }

        var undecided = summary.Waivers.Where(w => w.State == WaiverState.Undecided).ToList();
        if (undecided.Count > 0)
        {
            Title($"Waivers this run could say nothing of: {string.Join(", ", undecided.Select(w => $"{w.Number} ({w.Requirement} {w.Check})"))}");
        }
    }

    /// <summary>True for a failed check that a waiver covers.</summary>
    public static bool IsWaived(this Summary summary, string caseId, CheckResult check) =>
        check.Status == CheckStatus.Failed && summary.Waivers.Any(w => w.Check == check.Name && w.Cases.Contains(caseId));

    private static string Variants(WaiverSummary waiver) => string.Join(", ", waiver.Cases.Select(id => id[(waiver.Requirement.Length + 1)..]));

    private static string Remedy(WaiverState state) => state switch
    {
        WaiverState.Expired => "mend the endpoint, or agree on a later day",
        WaiverState.Changed => "look at what came, and declare it if it is accepted too",
        _ => "take it out of the file",
    };

    private static void Title(string text)
    {
        Terminal.Line("");
        Terminal.Line(text);
    }
}
