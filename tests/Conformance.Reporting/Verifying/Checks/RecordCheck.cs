using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Reporting.Manifests;

namespace Conformance.Reporting.Verifying;

/// <summary>Whether a record is whole, and of the edition and suite that are at hand to judge it by.</summary>
internal static class RecordCheck
{
    public static void Of(RunRecord record, VerificationRequest request, Manifest? manifest, VerificationLog log)
    {
        var (header, edition) = (record.Header, request.Edition);
        if (header.SuiteVersion != request.SuiteVersion)
        {
            log.Note($"recorded by suite {header.SuiteVersion}, verified by {request.SuiteVersion}: what differs may be due to that; verify with the suite that recorded it");
        }

        if ((header.EditionId, header.EditionSha256) != (edition.Id, edition.Sha256))
        {
            log.Differ($"the run was judged by edition {header.EditionId} {header.EditionSha256}, at hand is {edition.Id} {edition.Sha256}: "
                + "verify with the suite that recorded it; ./run.sh rejudge shows what the edition at hand changes");
        }

        if (record.Footer is null)
        {
            Unended(manifest, log);
        }
        else if (record.Cases.Count < header.Selection.Cases && record.Footer.InterruptedBy is null)
        {
            log.Differ($"the record has {record.Cases.Count} of {header.Selection.Cases} selected cases{Missing(record, edition)}");
        }
    }

    private static void Unended(Manifest? manifest, VerificationLog log)
    {
        const string Unended = "incomplete: the record has no footer, so the run was killed";
        if (manifest is { Run.Complete: false })
        {
            log.Note(Unended);
        }
        else
        {
            log.Differ($"{Unended}, or its end was cut off");
        }
    }

    private static string Missing(RunRecord record, Edition edition)
    {
        var isFull = record.Header.Selection is { Scope: "full", Variants: "full" };
        var missing = edition.Cases.Select(c => c.Id.ToString()).Except(record.Cases.Select(c => c.Id)).ToList();
        return isFull && missing.Count > 0 ? $"; missing: {string.Join(", ", missing.Take(10))}{(missing.Count > 10 ? " …" : "")}" : "";
    }
}
