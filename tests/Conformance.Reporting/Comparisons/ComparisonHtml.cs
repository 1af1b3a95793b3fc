using System.Net;
using System.Text;
using Conformance.Judging.Comparisons;
using Conformance.Model.Specification;

namespace Conformance.Reporting.Comparisons;

/// <summary>A comparison as one self-contained page, Chinese and English side by side.</summary>
public static class ComparisonHtml
{
    private const string Head = """
        <!DOCTYPE html>
        <html lang="zh-CN">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>比较 · Comparison</title>
        <style>
        :root { color-scheme: light dark; }
        body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; }
        table { border-collapse: collapse; width: 100%; }
        th, td { border-bottom: 1px solid #8888; padding: .35rem .6rem; text-align: left; vertical-align: top; }
        td:nth-child(n + 4) { min-width: 12rem; overflow-wrap: anywhere; }
        .scroll { overflow-x: auto; }
        .outcome { border-left: .4rem solid; padding: .5rem 1rem; }
        .worse { border-color: #c62828; }
        .fine { border-color: #2e7d32; }
        </style>
        </head>
        <body>
        <main>
        <h1>比较 · <span lang="en">Comparison</span></h1>

        """;

    public static string Of(Comparison comparison, Edition edition)
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"))
            .Append($"<p class=\"outcome {(comparison.ExitCode == 0 ? "fine" : "worse")}\">{Both(ComparisonTexts.Outcome(comparison))}</p>\n<ul>\n")
            .Append($"<li>前 · <span lang=\"en\">first</span>: {Escaped(ComparisonTexts.Run(comparison.First, edition))}</li>\n")
            .Append($"<li>后 · <span lang=\"en\">second</span>: {Escaped(ComparisonTexts.Run(comparison.Second, edition))}</li>\n")
            .AppendJoin("", comparison.Remarks.Select(r => $"<li>{Both(r)}</li>\n"))
            .Append("</ul>\n");
        foreach (var kind in comparison.Differences.GroupBy(d => d.Kind))
        {
            page.Append($"<section>\n<h2>{Both(ComparisonTexts.Title(kind.Key))}</h2>\n<div class=\"scroll\" tabindex=\"0\"><table>\n<thead><tr>")
                .AppendJoin("", Columns.Select(c => $"<th scope=\"col\">{Both(c)}</th>")).Append("</tr></thead>\n<tbody>\n")
                .AppendJoin("", kind.Select(d => Row(d, edition))).Append("</tbody>\n</table></div>\n</section>\n");
        }

        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static IReadOnlyList<LocalText> Columns { get; } =
    [
        new() { Zh = "要求", En = "Requirement" }, new() { Zh = "检查", En = "Check" }, new() { Zh = "用例", En = "Cases" },
        new() { Zh = "前", En = "Before" }, new() { Zh = "后", En = "After" },
    ];

    private static string Row(Difference one, Edition edition)
    {
        string[] cells = [string.Join(", ", one.Checks), ComparisonTexts.Cases(one), one.Before, one.After];
        return $"<tr><th scope=\"row\">{Escaped(ComparisonTexts.Requirement(one, edition))}</th>{string.Concat(cells.Select(c => $"<td lang=\"en\">{Escaped(c)}</td>"))}</tr>\n";
    }

    private static string Both(LocalText text) => $"{Escaped(text.Zh)} · <span lang=\"en\">{Escaped(text.En)}</span>";

    private static string Escaped(string text) => WebUtility.HtmlEncode(text);
}
