using Conformance.Judging;
using Conformance.Model.Specification;

namespace Conformance.Reporting.Verifying;

/// <summary>Holds the recorded verdicts against those reached again.</summary>
internal static class VerdictCheck
{
    public static void Of(Rejudgement rejudged, Edition edition, VerificationLog log)
    {
        log.Differ(rejudged.Changes.Select(c => $"{c.Place} {c.What}: recorded '{c.Before}', judged again '{c.After}'"));
        log.Differ(rejudged.Gone.Select(id => $"{id}: edition {edition.Id} has no such case"));
        var (before, after) = (rejudged.VerdictBefore(edition), rejudged.VerdictAfter(edition));
        if (before != after)
        {
            log.Differ($"the run: recorded '{before.Word} (exit {before.ExitCode}): {before.Why}', judged again '{after.Word} (exit {after.ExitCode}): {after.Why}'");
        }

        log.Note($"{rejudged.Again.Cases.Count} cases and {rejudged.Again.Triage.Count} runs again of failed ones judged anew from their recorded exchanges");
    }
}
