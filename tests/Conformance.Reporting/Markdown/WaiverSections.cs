using Conformance.Judging.Waivers;
using Conformance.Model.Verdicts;
using Conformance.Reporting.Files;
using Conformance.Reporting.Summaries;
using static Conformance.Reporting.Markdown.MarkdownText;

namespace Conformance.Reporting.Markdown;

/// <summary>Waivers that fail the run, those in use, and those this run could say nothing of.</summary>
internal static class WaiverSections
{
    private static readonly string[] Heads =
        ["Waiver 豁免", "Requirement 要求", "Check 检查项", "Actual 实际", "What became of it 状态", "Reason 原因", "Owner 负责人", "Issue 跟踪", "Expires 到期"];

    public static void Stale(MarkdownPage page, ReportInput input) =>
        Write(page, "## ❌ Stale waivers 失效的豁免", [.. input.Summary.Waivers.Where(w => w.Stale)]);

    public static void InUse(MarkdownPage page, ReportInput input) =>
        Write(page, "## Waived 已豁免", [.. input.Summary.Waivers.Where(w => w.State is WaiverState.Used or WaiverState.Undecided)]);

    /// <summary>True for a failed check that a waiver covers.</summary>
    public static bool IsWaived(this Summary summary, string caseId, CheckResult check) =>
        check.Status == CheckStatus.Failed && summary.Waivers.Any(w => w.Check == check.Name && w.Cases.Contains(caseId));

    private static void Write(MarkdownPage page, string title, IReadOnlyList<WaiverSummary> waivers)
    {
        if (waivers.Count > 0)
        {
            page.Heading($"{title}: {waivers.Count}");
            page.Table(Heads, [.. waivers.Select(Row)]);
        }
    }

    private static IReadOnlyList<string> Row(WaiverSummary waiver) =>
    [
        $"{waiver.Number}", Code(waiver.Requirement), Code(waiver.Check), Code(waiver.Actual), Code(waiver.Text), Code(waiver.Reason), Code(waiver.Owner),
        Code(waiver.Issue), Code($"{waiver.Expires:yyyy-MM-dd}"),
    ];
}
