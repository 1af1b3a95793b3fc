using System.Text;
using Conformance.Judging.Comparisons;
using Conformance.Model.Specification;

namespace Conformance.Reporting.Comparisons;

/// <summary>A comparison as Markdown, Chinese and English.</summary>
public static class ComparisonMarkdown
{
    public static string Of(Comparison comparison, Edition edition)
    {
        var outcome = ComparisonTexts.Outcome(comparison);
        var text = new StringBuilder()
            .Append($"# 比较 · Comparison\n\n{Escaped(outcome.Zh)} · **{Escaped(outcome.En)}**\n\n")
            .Append($"- 前 · first: {Escaped(ComparisonTexts.Run(comparison.First, edition))}\n")
            .Append($"- 后 · second: {Escaped(ComparisonTexts.Run(comparison.Second, edition))}\n");
        foreach (var remark in comparison.Remarks)
        {
            text.Append($"- {Escaped(remark.Zh)} · {Escaped(remark.En)}\n");
        }

        foreach (var kind in comparison.Differences.GroupBy(d => d.Kind))
        {
            var title = ComparisonTexts.Title(kind.Key);
            text.Append($"\n## {title.Zh} · {title.En}\n\n")
                .Append("| 要求 · requirement | 检查 · check | 用例 · cases | 前 · before | 后 · after |\n|---|---|---|---|---|\n");
            foreach (var one in kind)
            {
                string[] cells = [ComparisonTexts.Requirement(one, edition), string.Join(", ", one.Checks), ComparisonTexts.Cases(one), one.Before, one.After];
                text.Append($"| {string.Join(" | ", cells.Select(Escaped))} |\n");
            }
        }

        return text.ToString();
    }

    // What an endpoint sent must stay text: no cell, link, tag or emphasis of its own.
    private static string Escaped(string text) => text.Aggregate(new StringBuilder(), (all, c) => c switch
    {
        '<' => all.Append("&lt;"),
        '>' => all.Append("&gt;"),
        '&' => all.Append("&amp;"),
        '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '#' or '~' or '!' => all.Append('\\').Append(c),
        _ when char.IsControl(c) => all.Append(' '),
        _ => all.Append(c),
    }).ToString();
}
