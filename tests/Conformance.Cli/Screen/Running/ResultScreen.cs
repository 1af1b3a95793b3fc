using Conformance.Model.Verdicts;
using Conformance.Reporting.Summaries;
using Conformance.Suite.Fixtures;
using Conformance.Suite.Runs;

namespace Conformance.Cli.Screen;

/// <summary>The end of a run on the console: the matrix, every finding with its rerun command, what was not exercised, the verdict.</summary>
internal static class ResultScreen
{
    private const int MostLines = 60;

    public static void Show(RunOutcome outcome)
    {
        var summary = outcome.Summary;
        CheckMatrix.Show(summary);
        ShowFindings(summary, CheckStatus.Failed, "Failed");
        WaiverScreen.Show(summary);
        ShowFindings(summary, CheckStatus.Warning, "Warnings");
        ShowUnjudged(summary);
        foreach (var note in summary.Notes)
        {
            Terminal.Line($"note: {note}");
        }

        Terminal.Line("");
        ShowVerdict(outcome);
    }

    private static void ShowFindings(Summary summary, CheckStatus status, string title)
    {
        var findings = summary.Requirements
            .SelectMany(r => r.Cases.SelectMany(c => c.Checks.Where(k => k.Status == status).Select(k => (Requirement: r.Id, Case: c, Check: k))))
            .Where(f => !summary.IsWaived(f.Case.Id, f.Check)).ToList();
        if (findings.Count == 0)
        {
            return;
        }

        Terminal.Line("");
        Terminal.Line($"{title}: {findings.Count} checks in {findings.Select(f => f.Case.Id).Distinct().Count()} cases");
        var lines = Terminal.IsInteractive
            ? findings.GroupBy(f => (f.Requirement, f.Check.Name)).SelectMany(g => Together([.. g]))
            : findings.Select(f => FindingText.Of(f.Case.Id, f.Check, f.Case.Stability));
        var shown = lines.ToList();
        shown.Take(MostLines).ToList().ForEach(l => Terminal.Line("  " + l));
        if (shown.Count > MostLines)
        {
            Terminal.Line($"  … and more in {SummaryWriter.FileName}");
        }
    }

    // For a person the first of a requirement's cases tells it, and the others' names are enough.
    private static IEnumerable<string> Together(IReadOnlyList<(string Requirement, CaseSummary Case, CheckResult Check)> alike)
    {
        yield return FindingText.Of(alike[0].Case.Id, alike[0].Check, alike.Select(f => f.Case.Stability).FirstOrDefault(s => s is not null));
        if (alike.Count > 1)
        {
            yield return $"  also in {string.Join(", ", alike.Skip(1).Select(f => f.Case.Id[(f.Requirement.Length + 1)..]))}";
        }
    }

    // One line for all requirements that share a reason: two hundred cases of a closed port are one fact.
    private static void ShowUnjudged(Summary summary)
    {
        var unjudged = summary.Requirements.Where(r => r.Cases.Count > 0)
            .SelectMany(r => r.Cases.Where(c => c.Status is CaseStatus.NotExercised or CaseStatus.NotApplicable or CaseStatus.NotRun), (r, c) => (r.Id, c))
            .GroupBy(p => (p.c.Status, p.c.Reason)).ToList();
        if (unjudged.Count == 0)
        {
            return;
        }

        Terminal.Line("");
        Terminal.Line("Not judged:");
        foreach (var group in unjudged)
        {
            var ids = group.Select(p => p.Id).Distinct().ToList();
            var named = ids.Count <= 4 ? string.Join(", ", ids) : $"{string.Join(", ", ids.Take(3))} and {ids.Count - 3} more";
            Terminal.Line($"  {Words(group.Key.Status)}: {named}: {group.Key.Reason}");
        }
    }

    private static void ShowVerdict(RunOutcome outcome)
    {
        var (summary, cases) = (outcome.Summary, outcome.Summary.Cases);
        Terminal.Line($"rows {summary.Rows.Exercised}/{summary.Rows.Total} exercised, {summary.Rows.Passed} passed"
            + (summary.Rows.NotApplicable > 0 ? $", {summary.Rows.NotApplicable} not applicable" : ""));
        Terminal.Line($"cases {cases.Total}: {cases.Passed} passed, {cases.Failed} failed, {(cases.Waived > 0 ? $"{cases.Waived} waived, " : "")}{cases.NotExercised} not exercised, "
            + $"{cases.NotApplicable} not applicable, {cases.NotRun} not run, {cases.Observed} observed, {cases.Warnings} with warnings; "
            + $"{summary.Requests} requests in {summary.Run.Seconds:0.0} s"
            + (summary.Retries > 0 ? $", {summary.Retries} of them sent again after network faults" : ""));
        Terminal.Line($"{outcome.Verdict} (exit {summary.ExitCode}): {summary.Why}");
        outcome.Remarks.ToList().ForEach(Terminal.Line);
        Terminal.Line($"record: {outcome.Folder}");
    }

    private static string Words(CaseStatus status) => status switch
    {
        CaseStatus.NotRun => "not run",
        CaseStatus.NotApplicable => "not applicable",
        _ => "not exercised",
    };
}
