using System.Security.Cryptography;
using System.Text;
using Conformance.Judging.Comparisons;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.Judging;

/// <summary>Takes from a record what is to be remembered of it.</summary>
public static class PastRuns
{
    public static PastRun Of(RunRecord record, Edition edition)
    {
        var verdict = RunVerdict.Of(record, edition);
        var exercised = RowsExercised(record, edition);
        var failed = JudgedChecks.Failed(record);
        return new PastRun
        {
            Run = record.Header.RunId,
            Endpoint = record.Header.Endpoint.Name,
            StartedAt = record.Header.StartedAt,
            EditionSha256 = record.Header.EditionSha256,
            Variants = record.Header.Selection.Variants,
            Verdict = verdict.Word,
            ExitCode = verdict.ExitCode,
            RowsExercised = exercised,
            RowsPassed = edition.Rows.Count(r => exercised.Contains(r.Row!.Row) && !failed.ContainsKey(r.Id)),
            Failed = failed,
            Observations = Observations(record),
        };
    }

    internal static IReadOnlyList<int> RowsExercised(RunRecord record, Edition edition)
    {
        var judged = record.Cases.Where(c => c.Verdict.IsJudged).Select(c => c.RequirementId).ToHashSet(StringComparer.Ordinal);
        return [.. edition.Rows.Where(r => judged.Contains(r.Id)).Select(r => r.Row!.Row)];
    }

    internal static string Observations(RunRecord record)
    {
        var observed = record.Cases.Where(c => c.Verdict.Status == CaseStatus.Observed).OrderBy(c => c.Id, StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(observed.Select(c => $"{c.Id}\t{Settled.Of(c.Verdict.Reason ?? "")}\n")))));
    }
}
