using System.Text.Json;
using Conformance.Judging;
using Conformance.Judging.Waivers;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.Reporting.Files;

namespace Conformance.Reporting.Summaries;

/// <summary>Makes the summary of a record: the edition joined to what was recorded, so that a row that did not run is visible.</summary>
public static class SummaryWriter
{
    public const string FileName = "summary.json";

    public static Summary Summarise(RunRecord record, Edition edition)
    {
        var verdict = RunVerdict.Of(record, edition);
        var requirements = Requirements(record, edition);
        var rows = requirements.Where(r => r.Row is not null).ToList();
        return new Summary
        {
            Schema = 1,
            Suite = new(record.Header.SuiteVersion),
            Edition = new(edition.Id, edition.Rows.Count, edition.Sha256),
            Run = new(record.Header.RunId, record.Header.StartedAt, Seconds(record), record.Footer is not null, record.Header.Selection.Scope),
            Endpoint = new(record.Header.Endpoint.Name, record.Header.Endpoint.BaseUrl, string.Join(" or ", record.Header.Endpoint.HostIds)),
            Verdict = verdict.Word,
            Why = verdict.Why,
            ExitCode = verdict.ExitCode,
            Tolerances = record.Header.Tolerances,
            Waivers = [.. WaiverReview.Of(record, edition).Select(WaiverSummary.Of)],
            Rows = new(
                edition.Rows.Count,
                rows.Count(r => r.IsExercised()),
                rows.Count(r => r.Status == CaseStatus.Passed),
                rows.Count(r => r.Status == CaseStatus.NotApplicable)),
            Cases = Count(record),
            Requests = record.Footer?.Requests ?? record.Cases.Sum(c => c.Evidence.Exchanges.Count) + record.Header.Preflight.Exchanges.Count,
            Retries = record.Footer?.Retries ?? 0,
            Notes = record.Footer?.Notes ?? [],
            Requirements = requirements,
        };
    }

    public static ReportFile File(Summary summary) => new(FileName, stream => JsonSerializer.Serialize(stream, summary, SummaryJson.Readable.Summary));

    private static double Seconds(RunRecord record) => record.Footer?.Seconds
        ?? (record.Cases.Count == 0 ? 0 : (record.Cases.Max(c => c.StartedAt.AddMilliseconds(c.Milliseconds)) - record.Header.StartedAt).TotalSeconds);

    private static List<RequirementSummary> Requirements(RunRecord record, Edition edition)
    {
        var unrecorded = record.Header.Selection.Scope != "full" ? "not selected" : "it has no record: the run ended before it";
        var byId = record.Cases.ToLookup(c => c.RequirementId);
        var again = record.Triage.ToLookup(t => t.Again.Id, t => t.Again);
        return [.. edition.Requirements.Select(r => Requirement(r, [.. byId[r.Id]], again, unrecorded))];
    }

    private static RequirementSummary Requirement(Requirement requirement, IReadOnlyList<CaseRecord> cases, ILookup<string, CaseRecord> again, string unrecorded)
    {
        var order = requirement.Cases.Select((c, i) => (Id: c.Id.ToString(), i)).ToDictionary(c => c.Id, c => c.i);
        var telling = cases.Count == 0 ? null : cases.MinBy(c => Rank(c.Verdict.Status));
        return new RequirementSummary
        {
            Id = requirement.Id,
            Row = requirement.Row?.Row,
            Level = requirement.Level,
            Status = telling?.Verdict.Status ?? CaseStatus.NotRun,
            Reason = telling is null ? unrecorded : telling.Verdict.Reason,
            Cases = [.. cases.OrderBy(c => order.GetValueOrDefault(c.Id)).Select(c => Case(c, again[c.Id]))],
        };
    }

    // Of several cases the one that says most about the requirement: a failure first, a judgement before none.
    private static int Rank(CaseStatus status) => status switch
    {
        CaseStatus.Failed => 0,
        CaseStatus.Waived => 1,
        CaseStatus.NotRun => 2,
        CaseStatus.Passed => 3,
        CaseStatus.NotExercised => 4,
        CaseStatus.Observed => 5,
        _ => 6,
    };

    private static CaseSummary Case(CaseRecord record, IEnumerable<CaseRecord> again) => new()
    {
        Id = record.Id,
        Status = record.Verdict.Status,
        Reason = record.Verdict.MissingKey is { } key ? $"{record.Verdict.Reason}; set {key}" : record.Verdict.Reason,
        Stability = record.Verdict.Status == CaseStatus.Failed ? Stability.Of(record, again) : null,
        Milliseconds = record.Milliseconds,
        Checks = record.Verdict.Checks,
    };

    private static Summary.CaseCounts Count(RunRecord record)
    {
        int Of(CaseStatus status) => record.Cases.Count(c => c.Verdict.Status == status);
        return new(
            record.Cases.Count, Of(CaseStatus.Passed), Of(CaseStatus.Failed), Of(CaseStatus.Waived), Of(CaseStatus.NotExercised),
            Of(CaseStatus.NotApplicable), Of(CaseStatus.NotRun), Of(CaseStatus.Observed),
            record.Cases.Count(c => c.Verdict.Checks.Any(k => k.Status == CheckStatus.Warning)));
    }
}
