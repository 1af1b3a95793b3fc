using Conformance.Model.Evidence;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.Reporting.Files;
using Conformance.Reporting.Summaries;
using Conformance.Reporting.Texts;

namespace Conformance.Reporting.Allure;

/// <summary>One case on its way to a result.</summary>
internal sealed record AllureCase
{
    public required ReportInput Input { get; init; }

    public required Requirement Requirement { get; init; }

    public required CaseSummary Summary { get; init; }

    /// <summary>Null where nothing is recorded of the requirement.</summary>
    public required CaseRecord? Record { get; init; }

    public required IReadOnlyList<TriageRecord> Again { get; init; }

    /// <summary>Numbers of the exchanges whose request and answer go along as a file.</summary>
    public required IReadOnlySet<int> Attached { get; init; }

    public IReadOnlyList<Exchange> Exchanges => Record?.Evidence.Exchanges ?? [];

    public AllureIds Ids => AllureIds.Of(Input.Summary.Endpoint.Name, Input.Summary.Run.Id, Summary.Id);

    /// <summary>A requirement that nothing is recorded of, as one result with its reason.</summary>
    public static AllureCase Unrecorded(ReportInput input, Requirement requirement, RequirementSummary summary) => new()
    {
        Input = input,
        Requirement = requirement,
        Summary = new CaseSummary { Id = requirement.Id, Status = summary.Status, Reason = summary.Reason, Stability = null, Milliseconds = 0, Checks = [] },
        Record = null,
        Again = [],
        Attached = new HashSet<int>(),
    };

    public AllureResult Result()
    {
        var ids = Ids;
        var start = (Record?.StartedAt ?? Input.Record.Header.StartedAt).ToUnixTimeMilliseconds();
        return new AllureResult
        {
            Uuid = ids.Uuid,
            HistoryId = ids.History,
            TestCaseId = ids.History,
            FullName = Summary.Id,
            Name = Summary.Id,
            TitlePath = [Requirement.Group, Requirement.Id],
            Status = Status,
            StatusDetails = Details(),
            Description = AllureTexts.Description(Requirement, Summary),
            Start = start,
            Stop = start + (long)Math.Round(Summary.Milliseconds),
            Labels = AllureTexts.Labels(this),
            Parameters = Parameters(Summary.Id),
            Steps = AllureSteps.Of(this),
        };
    }

    // Broken is for what fails in the suite itself; a waiver keeps a known failure out of the red without making it green.
    private string Status => Summary.Status switch
    {
        CaseStatus.Passed or CaseStatus.Observed => "passed",
        CaseStatus.Failed => "failed",
        CaseStatus.Waived or CaseStatus.NotExercised or CaseStatus.NotApplicable or CaseStatus.NotRun => "skipped",
        _ => throw new InvalidOperationException($"{Summary.Id} has the status {Summary.Status}, which Allure has no status for"),
    };

    private AllureDetails? Details()
    {
        var findings = Summary.Checks.Where(c => c.IsFinding).ToList();
        var all = VisibleText.Of(string.Join('\n', CaseText.Findings(Summary)));
        switch (Summary.Status)
        {
            case CaseStatus.Failed:
                var failed = findings.Where(c => c.Status == CheckStatus.Failed).ToList();
                var message = failed.Count == 0 ? CaseText.Reason(Summary.Status, Summary.Reason) : string.Join('\n', failed.Select(FindingSentence.Bare));
                return new AllureDetails(
                    VisibleText.Of(message), all, failed.Count == 0 ? null : VisibleText.Of(failed[0].Expected), failed.Count == 0 ? null : VisibleText.Of(failed[0].Actual),
                    Flaky: Summary.Stability is { } stability && stability != "deterministic" ? true : null);
            case CaseStatus.Passed:
                return findings.Count == 0 ? null : new AllureDetails(VisibleText.Of($"warning: {string.Join('\n', findings.Select(FindingSentence.Bare))}"), all);
            default:
                return new AllureDetails(
                    VisibleText.Of(CaseText.Reason(Summary.Status, Summary.Reason)), findings.Count == 0 ? null : all,
                    Known: Summary.Status == CaseStatus.Waived ? true : null);
        }
    }

    // From the id, whose form is promised: requirement/format-method[-aspect].
    private static IReadOnlyList<AllureName> Parameters(string id)
    {
        string[] names = ["format", "method", "aspect"];
        var slash = id.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? [] : [.. id[(slash + 1)..].Split('-', 3).Zip(names, (value, name) => new AllureName(name, value))];
    }
}
