using System.Globalization;
using Conformance.Reporting.Files;
using Conformance.Reporting.Summaries;
using static Conformance.Reporting.Markdown.MarkdownText;

namespace Conformance.Reporting.Markdown;

/// <summary>Verdict, reason and figures.</summary>
internal static class HeadSection
{
    private const int ShortHash = 12;

    public static void Write(MarkdownPage page, ReportInput input)
    {
        var summary = input.Summary;
        page.Line($"# {Verdict(summary.Verdict)} (exit {summary.ExitCode})");
        page.Line("");
        page.Line(Code(summary.Why));
        page.Line("");
        if (!summary.Run.Complete)
        {
            page.Line("> ⚠️ The record is incomplete: the run was killed. 记录不完整：运行被强行终止。");
            page.Line("");
        }

        page.Table(["", ""], [.. Figures(summary, input.Record.Header.Selection.Cases).Select(f => new[] { f.Name, f.Value })]);
    }

    private static IEnumerable<(string Name, string Value)> Figures(Summary summary, int selected)
    {
        var (run, rows, cases) = (summary.Run, summary.Rows, summary.Cases);
        yield return ("Endpoint 接入点", $"{Code(summary.Endpoint.Name)} at {Code(summary.Endpoint.BaseUrl)}, HostId {Code(summary.Endpoint.HostId)}");
        yield return ("Edition 规则版本", $"{Code(summary.Edition.Id)} (sha256 {Code(Short(summary.Edition.Sha256))}), suite {Code(summary.Suite.Version)}");
        yield return ("Rows 公共错误码", $"**{rows.Exercised}/{rows.Total}** exercised 已执行, {rows.Passed} passed 通过, {rows.NotApplicable} not applicable 不适用");
        yield return ("Cases 用例", $"{cases.Total}: {cases.Passed} passed 通过, **{cases.Failed} failed 未通过**, {cases.Waived} waived 已豁免, "
            + $"{cases.NotExercised} not exercised 未执行, {cases.NotRun} not run 未运行, {cases.NotApplicable} not applicable 不适用, "
            + $"{cases.Observed} observed 仅观察, {cases.Warnings} with warnings 有警告");
        yield return ("Run 运行", string.Create(CultureInfo.InvariantCulture,
            $"{Code(run.Id)}, {Code($"{run.StartedAt.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC")}, {summary.Requests} requests 请求, {run.Seconds:0.0} s"));
        if (run.Scope != "full")
        {
            yield return ("Scope 范围", $"{Code(run.Scope)}: {selected} selected cases only 仅所选用例");
        }

        if (summary.Tolerances.Count > 0)
        {
            yield return ("Tolerances 容忍项", Codes(summary.Tolerances));
        }
    }

    private static string Verdict(string word) => word switch
    {
        "conformant" => "✅ conformant · 符合",
        "conformantWithDeviations" => "☑️ conformantWithDeviations · 符合（有偏差）",
        "nonconformant" => "❌ nonconformant · 不符合",
        "unreachable" => "🚫 unreachable · 无法连接",
        "inconclusive" => "❔ inconclusive · 无法下结论",
        "error" => "🛑 error · 套件自身出错",
        _ => throw new InvalidOperationException($"no sign for the verdict {word}"),
    };

    private static string Short(string hash) => hash.Length > ShortHash ? hash[..ShortHash] : hash;
}
