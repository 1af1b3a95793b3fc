using Conformance.Model.Verdicts;
using Conformance.Reporting.Files;
using Conformance.Reporting.Summaries;
using static Conformance.Reporting.Markdown.MarkdownText;

namespace Conformance.Reporting.Markdown;

/// <summary>Tables of findings: one row a requirement and check, told by its first case.</summary>
internal static class FindingSections
{
    private static readonly string[] Heads =
        ["Requirement 要求", "Check 检查项", "Expected 期望", "Actual 实际", "Cases 用例", "Stability 稳定性", "Rerun 重跑"];

    public static void Failed(MarkdownPage page, ReportInput input)
    {
        var rows = Rows(input.Summary, CheckStatus.Failed);
        if (rows.Count > 0)
        {
            page.Heading($"## ❌ Failed 未通过: {rows.Count}");
            page.Table(Heads, rows);
            page.Line("");
            page.Line("Run again with the same configuration and variables. 重跑时请使用相同的配置与变量。");
        }
    }

    public static void Warnings(MarkdownPage page, ReportInput input)
    {
        var rows = Rows(input.Summary, CheckStatus.Warning);
        if (rows.Count > 0)
        {
            page.Heading($"<details><summary>Warnings 警告: {rows.Count}</summary>");
            page.Table(Heads, rows);
            page.Heading("</details>");
        }
    }

    // What is waived stands among the waivers, also where another check of its case failed.
    private static List<IReadOnlyList<string>> Rows(Summary summary, CheckStatus status) =>
    [
        .. from requirement in summary.Requirements
           from found in requirement.Cases
               .SelectMany(c => c.Checks.Where(k => k.Status == status && !summary.IsWaived(c.Id, k)), (c, k) => (Case: c, Check: k))
               .GroupBy(f => f.Check.Name)
           select Row(requirement, [.. found]),
    ];

    private static IReadOnlyList<string> Row(RequirementSummary requirement, IReadOnlyList<(CaseSummary Case, CheckResult Check)> alike)
    {
        var (first, check) = alike[0];
        var variant = first.Id[(requirement.Id.Length + 1)..];
        return
        [
            requirement.Row is { } row ? $"{row}. {Code(requirement.Id)}" : Code(requirement.Id),
            Code(check.Name),
            Code(check.Expected),
            Code(check.Actual),
            Code(variant) + (alike.Count > 1 ? $" +{alike.Count - 1}" : ""),
            alike.Select(f => f.Case.Stability).FirstOrDefault(s => s is not null) is { } stability ? Code(stability) : "",
            Code($"./run.sh --only '{first.Id}'"),
        ];
    }
}
