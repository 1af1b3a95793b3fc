using Conformance.Model.Verdicts;
using Conformance.Reporting.Summaries;

namespace Conformance.Reporting.Texts;

/// <summary>What became of a case in words.</summary>
public static class CaseText
{
    public static string Status(CaseStatus status) => status switch
    {
        CaseStatus.NotExercised => "not exercised",
        CaseStatus.NotApplicable => "not applicable",
        CaseStatus.NotRun => "not run",
        _ => status.ToString().ToLowerInvariant(),
    };

    /// <summary>The status with its reason, as in <c>not exercised: no account 'Ram'; set Accounts:Ram</c>.</summary>
    public static string Reason(CaseStatus status, string? reason) => reason is { Length: > 0 } ? $"{Status(status)}: {reason}" : Status(status);

    /// <summary>Everything found, one line a finding, then how steady it is and how to run it again.</summary>
    public static IEnumerable<string> Findings(CaseSummary summary)
    {
        foreach (var check in summary.Checks.Where(c => c.IsFinding))
        {
            yield return $"{FindingSentence.Bare(check)} ({(check.Status == CheckStatus.Warning ? "warning" : check.Level.ToString().ToLowerInvariant())})";
        }

        if (summary.Stability is { } stability)
        {
            yield return $"stability: {stability}";
        }

        yield return $"rerun: {FindingSentence.Rerun(summary.Id)}";
    }
}
