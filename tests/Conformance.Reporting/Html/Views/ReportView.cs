using Conformance.Model.Records;
using Conformance.Model.Verdicts;
using Conformance.Reporting.Files;
using Conformance.Reporting.Summaries;

namespace Conformance.Reporting.Html;

/// <summary>Everything the page shows, read from the record once.</summary>
public sealed record ReportView
{
    public required ReportInput Input { get; init; }

    /// <summary>All of the edition, in its order.</summary>
    public required IReadOnlyList<RequirementView> Requirements { get; init; }

    public required Coverage Coverage { get; init; }

    public required IReadOnlyList<CheckFindings> Failures { get; init; }

    public required IReadOnlyList<CheckFindings> Warnings { get; init; }

    /// <summary>Failed checks of waived cases.</summary>
    public required IReadOnlyList<CheckFindings> Waived { get; init; }

    public required Timing Timing { get; init; }

    public Summary Summary => Input.Summary;

    public RunHeader Header => Input.Record.Header;

    /// <summary>Requirements of which something was only observed.</summary>
    public IEnumerable<RequirementView> Observed =>
        Requirements.Where(r => r.Cases.Any(c => c.Record.Verdict.Checks.Any(k => k.Status == CheckStatus.Observed)));

    /// <summary>How many cases have each mark, the gravest first; none of those nobody has.</summary>
    public IEnumerable<(Mark Mark, int Count)> Counts =>
        from mark in Mark.All
        let count = Requirements.Sum(r => r.Cases.Count(c => c.Mark.Name == mark.Name))
        where count > 0
        select (mark, count);

    internal static ReportView Of(ReportInput input)
    {
        var cases = input.Record.Cases.ToLookup(c => c.Id[..Math.Max(0, c.Id.IndexOf('/', StringComparison.Ordinal))]);
        var requirements = input.Summary.Requirements.Select(r => Requirement(input, r, [.. cases[r.Id]])).ToList();
        return new ReportView
        {
            Input = input,
            Requirements = requirements,
            Coverage = Coverage.Of(requirements),
            Failures = CheckFindings.Of(requirements, CheckStatus.Failed, c => c.Record.Verdict.Status != CaseStatus.Waived),
            Warnings = CheckFindings.Of(requirements, CheckStatus.Warning, _ => true),
            Waived = CheckFindings.Of(requirements, CheckStatus.Failed, c => c.Record.Verdict.Status == CaseStatus.Waived),
            Timing = Timing.Of(input.Record, input.Summary.Run.Seconds),
        };
    }

    private static RequirementView Requirement(ReportInput input, RequirementSummary summary, IReadOnlyList<CaseRecord> records)
    {
        var requirement = input.Edition[summary.Id];
        var specs = requirement.Cases.ToDictionary(c => c.Id.ToString());
        var stability = summary.Cases.ToDictionary(c => c.Id, c => c.Stability);
        var byId = records.DistinctBy(r => r.Id).ToDictionary(r => r.Id);
        return new RequirementView
        {
            Requirement = requirement,
            Mark = Mark.Of(summary.Status, records.Any(r => r.Verdict.Checks.Any(c => c.Status == CheckStatus.Warning))),
            Unrecorded = records.Count == 0 ? summary.Reason : null,
            Cases = [.. summary.Cases.DistinctBy(c => c.Id).Select(c => CaseView.Of(byId[c.Id], specs.GetValueOrDefault(c.Id), stability[c.Id]))],
        };
    }
}
