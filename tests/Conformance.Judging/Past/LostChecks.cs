using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.Judging;

/// <summary>Finds checks of a requirement that an earlier run judged and this one did not.</summary>
internal static class LostChecks
{
    // After these has an answer nothing more to be asked: what was not checked then is explained by what was found.
    private static readonly string[] Stopping = [CheckNames.Status, CheckNames.Format, CheckNames.Shape, CheckNames.RequestId];

    /// <param name="requirement">One that is exercised in this run.</param>
    /// <param name="held">Names of the checks judged in the earlier run.</param>
    /// <param name="record">This run.</param>
    /// <param name="edition">Says which cases a check is made for: that of none that was judged here cannot be missing.</param>
    public static IReadOnlyList<string> Of(string requirement, IReadOnlyList<string> held, RunRecord record, Edition edition)
    {
        var judged = record.Cases.Where(c => c.RequirementId == requirement && c.Verdict.IsJudged).ToList();
        var made = judged.SelectMany(c => c.Verdict.Checks).Where(k => k.Status != CheckStatus.Observed).Select(k => k.Name).ToHashSet();
        var whole = judged.Where(c => !c.Verdict.Findings.Any(f => Stopping.Contains(f.Name))).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var cases = edition.Has(requirement) ? edition[requirement].Cases.Select(c => (IsWhole: whole.Contains(c.Id.ToString()), Made: MadeChecks.For(c))).ToList() : [];
        bool IsMadeElsewhere(string check) => cases.Exists(c => c.Made.Contains(check)) && !cases.Exists(c => c.IsWhole && c.Made.Contains(check));
        return [.. held.Where(check => !made.Contains(check) && whole.Count > 0 && !IsMadeElsewhere(check))];
    }
}
