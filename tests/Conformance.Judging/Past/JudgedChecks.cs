using Conformance.Model.Records;
using Conformance.Model.Verdicts;

namespace Conformance.Judging;

/// <summary>Which checks a run judged, by requirement, whatever the variant; in the order of <see cref="CheckNames.All"/>.</summary>
internal static class JudgedChecks
{
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(RunRecord record) =>
        Of(record, one => one.Verdict.IsJudged, check => check.Status != CheckStatus.Observed);

    /// <summary>Those that failed.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Failed(RunRecord record) =>
        Of(record, one => one.Verdict.Status == CaseStatus.Failed, check => check.Status == CheckStatus.Failed);

    /// <summary>Those that failed in cases that are waived.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Waived(RunRecord record) =>
        Of(record, one => one.Verdict.Status == CaseStatus.Waived, check => check.Status == CheckStatus.Failed);

    private static Dictionary<string, IReadOnlyList<string>> Of(RunRecord record, Func<CaseRecord, bool> isMeant, Func<CheckResult, bool> isIn)
    {
        var found = from one in record.Cases
                    where isMeant(one)
                    from check in one.Verdict.Checks
                    where isIn(check)
                    group check.Name by one.RequirementId;
        return found.OrderBy(r => r.Key, StringComparer.Ordinal).ToDictionary(r => r.Key, r => InOrder([.. r]), StringComparer.Ordinal);
    }

    // A name this version does not know, of a record a later one wrote, comes last.
    private static IReadOnlyList<string> InOrder(HashSet<string> names) =>
        [.. CheckNames.All.Where(names.Contains), .. names.Except(CheckNames.All).Order(StringComparer.Ordinal)];
}
