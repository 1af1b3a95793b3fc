using System.Globalization;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.Reporting.Summaries;
using Conformance.Reporting.Texts;

namespace Conformance.Reporting.Allure;

/// <summary>Labels and description of a result, in both languages.</summary>
internal static class AllureTexts
{
    public static IReadOnlyList<AllureName> Labels(AllureCase one)
    {
        var requirement = one.Requirement;
        return
        [
            new("epic", requirement.Row is null ? "其他要求 Other requirements" : "公共错误码表 Common error table"),
            new("feature", $"{GroupText.Of(requirement.Group).Zh} {GroupText.Of(requirement.Group).En}"),
            new("story", $"{requirement.Id}: {requirement.Text.Zh} {requirement.Text.En}"),
            new("parentSuite", one.Input.Summary.Endpoint.Name),
            new("suite", requirement.Group),
            new("subSuite", requirement.Id),
            new("severity", Severity(requirement.Level)),
            new("framework", "conformance-suite"),
            .. Tags(one).Select(t => new AllureName("tag", t)),
        ];
    }

    public static string Description(Requirement requirement, CaseSummary summary)
    {
        IEnumerable<string> parts =
        [
            requirement.Text.Zh,
            requirement.Text.En,
            .. requirement.Row is { } row ? [$"第 {Number(row.Row)} 行 Row {Number(row.Row)}: `{row.Code}`, HTTP {Number(row.Status)}, {Code(row.Description)}"] : Array.Empty<string>(),
            .. Outcome(requirement.Level, summary),
            .. summary.Checks.Where(c => c.IsFinding).SelectMany(Finding),
            $"Rerun: `{FindingSentence.Rerun(summary.Id)}` with the options of this run. Every exchange is in evidence.har.",
        ];
        return string.Join("\n\n", parts);
    }

    private static IEnumerable<string> Outcome(Level level, CaseSummary summary)
    {
        var reason = summary.Reason is { } text ? PhraseBook.Reason(text).Text : null;
        yield return $"{Words.Level(level).Zh}，{Words.Status(summary.Status).Zh}{(reason is null ? "" : $"：{Code(reason.Zh)}")}";
        yield return $"Level: {Words.Level(level).En}. Status: {Words.Status(summary.Status).En}{(reason is null ? "" : $": {Code(reason.En)}")}";
    }

    private static IEnumerable<string> Finding(CheckResult check)
    {
        var (expected, actual) = (PhraseBook.Expected(check).Text, PhraseBook.Actual(check).Text);
        yield return $"{CheckTexts.Title(check.Name).Zh}：应为 {Code(expected.Zh)}，实为 {Code(actual.Zh)}。{CheckTexts.Cause(check.Name).Zh}";
        yield return $"{CheckTexts.Title(check.Name).En}: expected {Code(expected.En)}, got {Code(actual.En)}. {CheckTexts.Cause(check.Name).En}";
    }

    private static IEnumerable<string> Tags(AllureCase one)
    {
        if (one.Requirement.Row is { } row)
        {
            yield return $"row {Number(row.Row)}";
        }

        if (one.Summary.Status is not (CaseStatus.Passed or CaseStatus.Failed))
        {
            yield return CaseText.Status(one.Summary.Status);
        }

        if (one.Summary.Checks.Any(c => c.Status == CheckStatus.Warning))
        {
            yield return "warning";
        }

        if (one.Summary.Stability is { } stability)
        {
            yield return stability;
        }
    }

    private static string Severity(Level level) => level switch
    {
        Level.Required => "critical",
        Level.Recommended => "minor",
        Level.Observed => "trivial",
        _ => throw new InvalidOperationException($"Allure has no severity for the level {level}"),
    };

    // As code, so that what a peer sent is no markup.
    private static string Code(string text) => $"`{VisibleText.Of(text).Replace('`', '\'').Replace('\n', ' ')}`";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
