using Conformance.Model.Verdicts;
using Conformance.Reporting.Files;
using static Conformance.Reporting.Markdown.MarkdownText;

namespace Conformance.Reporting.Markdown;

/// <summary>What was not judged, and why: one row a reason, with the key of the configuration that would unlock it.</summary>
internal static class UnjudgedSections
{
    private static readonly string[] Heads = ["Requirements 要求", "Why 原因"];

    public static void NotExercised(MarkdownPage page, ReportInput input) =>
        Write(page, "## Not exercised 未执行", [.. Heads, "Key to set 可补充的配置项"], Of(input, CaseStatus.NotExercised), b => [Keys(b)]);

    public static void NotRun(MarkdownPage page, ReportInput input) =>
        Write(page, "## Not run 未运行", Heads, [.. Of(input, CaseStatus.NotRun), .. Unrecorded(input)], _ => []);

    public static void NotApplicable(MarkdownPage page, ReportInput input) =>
        Write(page, "## Not applicable 不适用", Heads, Of(input, CaseStatus.NotApplicable), _ => []);

    private static void Write(
        MarkdownPage page, string title, IReadOnlyList<string> heads, IReadOnlyList<Blocked> blocked, Func<Blocked, IEnumerable<string>> more)
    {
        if (blocked.Count > 0)
        {
            page.Heading($"{title}: {blocked.SelectMany(b => b.Requirements).Distinct().Count()}");
            page.Table(heads, [.. blocked.Select(b => (IReadOnlyList<string>)[Codes(b.Requirements), Code(b.Reason), .. more(b)])]);
        }
    }

    private static string Keys(Blocked blocked) => blocked.Key is { } key ? Code(key) : "";

    private static List<Blocked> Of(ReportInput input, CaseStatus status)
    {
        var verdicts = input.Record.Cases.ToLookup(c => c.Id, c => c.Verdict);
        var cases = from requirement in input.Summary.Requirements
                    from one in requirement.Cases
                    where one.Status == status
                    let verdict = verdicts[one.Id].First()
                    group requirement.Id by (Reason: verdict.Reason ?? "", verdict.MissingKey);
        return [.. cases.Select(g => new Blocked([.. g.Distinct()], g.Key.Reason, g.Key.MissingKey))];
    }

    // Of a run that was asked for a part only, the rest is no news.
    private static IEnumerable<Blocked> Unrecorded(ReportInput input) => input.Record.Header.Selection.Only.Count > 0 ? []
        : input.Summary.Requirements.Where(r => r.Cases.Count == 0).GroupBy(r => r.Reason ?? "", r => r.Id).Select(g => new Blocked([.. g], g.Key, null));

    private sealed record Blocked(IReadOnlyList<string> Requirements, string Reason, string? Key);
}
