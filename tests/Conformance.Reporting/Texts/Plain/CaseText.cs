using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.Reporting.Summaries;

namespace Conformance.Reporting.Texts;

/// <summary>What became of a case in words.</summary>
public static class CaseText
{
    public static string Status(CaseStatus status) => Words.Status(status).En;

    /// <summary>The status with its reason, as in <c>not exercised: no account 'Ram'; set Accounts:Ram</c>.</summary>
    public static string Reason(CaseStatus status, string? reason) => reason is { Length: > 0 } ? $"{Status(status)}: {reason}" : Status(status);

    /// <summary>Everything found, one line a finding and language, then how steady it is and how to run it again.</summary>
    public static IEnumerable<string> Findings(CaseSummary summary)
    {
        var findings = summary.Checks.Where(c => c.IsFinding).ToList();
        foreach (var check in findings)
        {
            yield return $"{FindingSentence.Bare(check)} ({Weight(check).En})";
        }

        foreach (var check in findings)
        {
            yield return $"{CheckTexts.Title(check.Name).Zh}（{Weight(check).Zh}）：应为 {PhraseBook.Expected(check).Text.Zh}，实为 {PhraseBook.Actual(check).Text.Zh}";
        }

        if (summary.Stability is { } stability)
        {
            yield return $"stability: {stability}";
        }

        yield return $"rerun: {FindingSentence.Rerun(summary.Id)}";
    }

    private static LocalText Weight(CheckResult check) =>
        check.Status == CheckStatus.Warning ? new LocalText { Zh = "警告", En = "warning" } : Words.Level(check.Level);
}
