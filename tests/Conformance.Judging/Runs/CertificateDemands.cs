using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.Judging;

/// <summary>What a run made to certify must show besides a verdict without failures (contract §1, §3).</summary>
public static class CertificateDemands
{
    /// <returns>What is not met, each with what is missing; empty for a run that certifies nothing.</returns>
    public static IReadOnlyList<string> Missed(RunRecord record, Edition edition)
    {
        if (record.Header.Certification is null)
        {
            return [];
        }

        var (selection, endpoint) = (record.Header.Selection, record.Header.Endpoint);
        var rows = UnjudgedRows(record, edition).ToList();
        return
        [
            .. selection is { Scope: "full", Variants: "full" } ? Array.Empty<string>() : ["a certificate needs the whole suite"],
            .. endpoint.DefaultFormat == AnswerFormat.Xml ? Array.Empty<string>() : ["a certificate allows no DefaultFormat but XML"],
            .. endpoint.HostIds.Any(h => h.Contains('*')) ? ["a certificate allows no '*' in HostId"] : Array.Empty<string>(),
            .. rows.Count == 0 ? Array.Empty<string>() : [$"rows neither judged nor declared not applicable: {string.Join(", ", rows)}"],
        ];
    }

    private static IEnumerable<string> UnjudgedRows(RunRecord record, Edition edition)
    {
        var byId = record.Cases.ToLookup(c => c.RequirementId, c => c.Verdict);
        return from row in edition.Rows
               let verdicts = byId[row.Id].ToList()
               where !verdicts.Any(v => v.IsJudged)
                   && !(verdicts.Count > 0 && verdicts.TrueForAll(v => v.Status == CaseStatus.NotApplicable))
               let key = verdicts.Select(v => v.MissingKey).FirstOrDefault(k => k is not null)
               select $"{row.Row!.Row} {row.Id}{(key is null ? "" : $" (set {key})")}";
    }
}
