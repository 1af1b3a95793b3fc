using Conformance.Model.Records;
using Conformance.Model.Verdicts;

namespace Conformance.Judging.Waivers;

/// <summary>What came of one waiver's check in the recorded cases it speaks of.</summary>
internal sealed class WaiverEvidence
{
    private readonly Waiver waiver;
    private readonly IReadOnlyList<CaseRecord> cases;

    public WaiverEvidence(Waiver waiver, IReadOnlyList<CaseRecord> cases)
    {
        this.waiver = waiver;
        this.cases = cases;
        var made = cases.Where(c => c.Verdict.Status is CaseStatus.Passed or CaseStatus.Failed or CaseStatus.Waived)
            .SelectMany(c => c.Verdict.Checks.Where(k => k.Name == waiver.Check), (c, check) => (c.Id, Check: check)).ToList();
        Made = made.Count;
        var failed = made.Where(m => m.Check.Status == CheckStatus.Failed).Select(m => (m.Id, m.Check.Actual)).ToList();
        Same = [.. failed.Where(f => waiver.Declares(f.Actual)).Select(f => f.Id)];
        Others = [.. failed.Where(f => !waiver.Declares(f.Actual))];
    }

    /// <summary>Number of judged cases that made the check.</summary>
    public int Made { get; }

    /// <summary>Ids of the cases in which the check failed as declared.</summary>
    public IReadOnlyList<string> Same { get; }

    /// <summary>Where it failed in another way.</summary>
    public IReadOnlyList<(string Id, string Actual)> Others { get; }

    /// <summary>True when a case could not be judged for a reason that is none of the waiver's: the network, a set-up, a lost control.</summary>
    public bool IsOpen => cases.Any(c => c.Verdict.IsUnresolved || c.Verdict.Status == CaseStatus.Observed);

    public string Difference => $"declared '{waiver.Actual}', seen "
        + string.Join(", ", Others.GroupBy(o => o.Actual).Select(g => $"'{g.Key}' in {string.Join(", ", g.Select(o => o.Id))}"));

    public string Absence => "matches nothing: "
        + (cases.FirstOrDefault(c => c.Verdict.Reason is not null && c.Verdict.Checks.Count == 0) is { Verdict: { } verdict }
            ? $"{verdict.Reason}{(verdict.MissingKey is { } key ? $"; set {key}" : "")}"
            : "no judged case made this check");
}
