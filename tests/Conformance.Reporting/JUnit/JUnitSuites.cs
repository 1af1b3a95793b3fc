using Conformance.Model.Evidence;
using Conformance.Model.Records;
using Conformance.Model.Verdicts;
using Conformance.Reporting.Files;
using Conformance.Reporting.Summaries;
using Conformance.Reporting.Texts;

namespace Conformance.Reporting.JUnit;

/// <summary>Makes the suites of <c>junit.xml</c> of a run.</summary>
internal static class JUnitSuites
{
    private const int LongestBody = 2000;

    /// <summary>A suite a group, in the edition's order; then one for the run itself where no case tells that it did not pass.</summary>
    public static IEnumerable<JUnitSuite> Of(ReportInput input)
    {
        var records = input.Record.Cases.ToLookup(c => c.Id);
        var unrecorded = RunText.Unrecorded(input.Summary).ToHashSet();
        foreach (var group in input.Summary.Requirements.GroupBy(r => input.Edition[r.Id].Group))
        {
            var cases = group.SelectMany(r => unrecorded.Contains(r)
                ? [Unrecorded(input, r)]
                : r.Cases.Select(c => Case(r, c, records[c.Id].First()))).ToList();
            if (cases.Count > 0)
            {
                yield return new JUnitSuite(group.Key, cases.Min(c => c.StartedAt), cases);
            }
        }

        if (RunText.IsTroubled(input.Summary))
        {
            yield return new JUnitSuite("run", input.Record.Header.StartedAt, [Verdict(input)]);
        }
    }

    private static JUnitCase Case(RequirementSummary requirement, CaseSummary summary, CaseRecord record) => new()
    {
        ClassName = requirement.Id,
        Name = summary.Id,
        StartedAt = record.StartedAt,
        Seconds = Math.Round((decimal)record.Milliseconds, 3) / 1000,
        Outcome = summary.Status switch
        {
            CaseStatus.Failed => Failed(summary, record),
            CaseStatus.Passed => new JUnitPassed(summary.Checks.Any(c => c.IsFinding) ? string.Join('\n', CaseText.Findings(summary)) : null),
            CaseStatus.Observed => new JUnitPassed(string.Join('\n', Observed(summary))),
            CaseStatus.Waived or CaseStatus.NotExercised or CaseStatus.NotApplicable or CaseStatus.NotRun =>
                new JUnitSkipped(CaseText.Reason(summary.Status, summary.Reason)),
            _ => throw new InvalidOperationException($"{summary.Id} has the status {summary.Status}, which junit.xml has no form for"),
        },
    };

    private static JUnitFailed Failed(CaseSummary summary, CaseRecord record)
    {
        var failed = summary.Checks.Where(c => c.Status == CheckStatus.Failed).ToList();
        var message = failed.Count == 0 ? CaseText.Reason(summary.Status, summary.Reason) : FindingSentence.Of(summary.Id, failed[0], summary.Stability);
        var more = failed.Count > 1 ? $" (and {JUnitXml.Number(failed.Count - 1)} more)" : "";
        var told = record.Evidence.Exchanges.LastOrDefault(e => e.Role == ExchangeRole.Judged);
        var exchange = told is null ? [] : new[] { "", HttpText.Line(told), HttpText.Request(told, LongestBody), HttpText.Answer(told, LongestBody) };
        return new JUnitFailed(message + more, string.Join(' ', failed.Select(c => c.Name)), string.Join('\n', [.. CaseText.Findings(summary), .. exchange]));
    }

    private static IEnumerable<string> Observed(CaseSummary summary) =>
    [
        CaseText.Reason(summary.Status, summary.Reason),
        .. summary.Checks.Select(c => $"{c.Name}: {c.Actual}"),
    ];

    private static JUnitCase Unrecorded(ReportInput input, RequirementSummary requirement) => new()
    {
        ClassName = requirement.Id,
        Name = requirement.Id,
        StartedAt = input.Record.Header.StartedAt,
        Seconds = 0,
        Outcome = new JUnitSkipped(CaseText.Reason(requirement.Status, requirement.Reason)),
    };

    private static JUnitCase Verdict(ReportInput input)
    {
        var (summary, sentence) = (input.Summary, RunText.Verdict(input.Summary));
        return new JUnitCase
        {
            ClassName = "run",
            Name = "verdict",
            StartedAt = input.Record.Header.StartedAt,
            Seconds = 0,
            Outcome = summary.ExitCode == 1 ? new JUnitFailed(sentence, summary.Verdict, sentence) : new JUnitError(sentence, summary.Verdict),
        };
    }
}
