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
            .. requirement.Row is { } row ? [$"Row {Number(row.Row)}: `{row.Code}`, HTTP {Number(row.Status)}, {Code(row.Description)}"] : Array.Empty<string>(),
            $"Level: {requirement.Level.ToString().ToLowerInvariant()}. Status: {CaseText.Reason(summary.Status, summary.Reason is { } reason ? Code(reason) : null)}.",
            $"Rerun: `{FindingSentence.Rerun(summary.Id)}` with the options of this run. Every exchange is in evidence.har.",
        ];
        return string.Join("\n\n", parts);
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
