using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.Judging.Comparisons;

/// <summary>Requirements exercised in one run only, and checks that were judged in the first run and in no case of the second.</summary>
internal static class RequirementDifferences
{
    public static IEnumerable<Difference> Of(RunRecord first, RunRecord second, Edition edition)
    {
        var (then, now) = (JudgedChecks.Of(first), JudgedChecks.Of(second));
        foreach (var (id, checks) in then)
        {
            if (!now.ContainsKey(id))
            {
                yield return New(DifferenceKind.NoLongerExercised, id, [], Outcome(id, first), Outcome(id, second));
                yield return New(DifferenceKind.LostCheck, id, checks, "judged", Outcome(id, second));
            }
            else if (LostChecks.Of(id, checks, second, edition) is { Count: > 0 } lost)
            {
                yield return New(DifferenceKind.LostCheck, id, lost, "judged", "not judged");
            }
        }

        foreach (var id in now.Keys.Except(then.Keys))
        {
            yield return New(DifferenceKind.NewlyExercised, id, [], Outcome(id, first), Outcome(id, second));
        }
    }

    /// <summary>What became of a requirement, in a few words: the worst of its cases that were judged, else why none was.</summary>
    private static string Outcome(string id, RunRecord record)
    {
        var verdicts = record.Cases.Where(c => c.RequirementId == id).Select(c => c.Verdict).ToList();
        return verdicts.Where(v => v.IsJudged).ToList() switch
        {
            { Count: > 0 } judged => Words(judged.Select(v => v.Status).MaxBy(s => s switch { CaseStatus.Failed => 2, CaseStatus.Waived => 1, _ => 0 })),
            _ when verdicts.Count == 0 => record.Header.Selection.Scope == "full" ? "no record" : "not selected",
            _ => $"{Words(verdicts[0].Status)}: {verdicts[0].Reason}",
        };
    }

    private static string Words(CaseStatus status) => status switch
    {
        CaseStatus.NotExercised => "not exercised",
        CaseStatus.NotApplicable => "not applicable",
        CaseStatus.NotRun => "not run",
        _ => status.ToString().ToLowerInvariant(),
    };

    private static Difference New(DifferenceKind kind, string id, IReadOnlyList<string> checks, string before, string after) =>
        new() { Kind = kind, Requirement = id, Checks = checks, Before = before, After = after };
}
