using Conformance.Judging.Answers;
using Conformance.Model.Records;
using Conformance.Model.Specification;

namespace Conformance.Judging;

/// <summary>A recorded run judged again, from its recorded bytes alone and by the code that judges a run while it goes on.</summary>
public sealed record Rejudgement
{
    public required RunRecord Recorded { get; init; }

    /// <summary>The same record with the verdicts reached now; cases the edition no longer has are left out.</summary>
    public required RunRecord Again { get; init; }

    public required IReadOnlyList<VerdictChange> Changes { get; init; }

    /// <summary>Recorded cases that the edition does not have.</summary>
    public required IReadOnlyList<string> Gone { get; init; }

    /// <param name="record">The run.</param>
    /// <param name="edition">The edition to judge by; it may be a later one than the run's.</param>
    public static Rejudgement Of(RunRecord record, Edition edition)
    {
        var specs = edition.Cases.ToDictionary(c => c.Id.ToString());
        var context = JudgingContext.Of(record.Header, edition, new RequestIdLedger());

        // In the record's order: what is judged over the whole run was judged, and recorded, after the cases it looks back on.
        var cases = record.Cases.Select(c => specs.TryGetValue(c.Id, out var spec) ? Judged(c, spec, context) : null).ToList();
        var triage = record.Triage.Select(t => specs.TryGetValue(t.Again.Id, out var spec) ? t with { Again = Judged(t.Again, spec, context) } : null).ToList();
        var gone = record.Cases.Where(c => !specs.ContainsKey(c.Id)).Select(c => c.Id).ToList();
        var selection = record.Header.Selection;
        return new Rejudgement
        {
            Recorded = record,
            Again = record with
            {
                Header = record.Header with { Selection = selection with { Cases = selection.Cases - gone.Count } },
                Cases = [.. cases.OfType<CaseRecord>()],
                Triage = [.. triage.OfType<TriageRecord>()],
            },
            Changes =
            [
                .. PreflightReview.Of(record.Header),
                .. record.Cases.Zip(cases).SelectMany(c => VerdictChanges.Between(c.First.Id, c.First.Verdict, c.Second?.Verdict)),
                .. record.Triage.Zip(triage).SelectMany(t => VerdictChanges.Between($"{t.First.Again.Id} (run again, {t.First.Attempt})", t.First.Again.Verdict, t.Second?.Again.Verdict)),
            ],
            Gone = gone,
        };
    }

    /// <summary>The verdict on the run as its cases were recorded.</summary>
    public RunVerdict VerdictBefore(Edition edition) => RunVerdict.Of(Recorded, edition);

    /// <summary>The verdict on the run as its cases are judged now.</summary>
    public RunVerdict VerdictAfter(Edition edition) => RunVerdict.Of(Again, edition);

    public bool HasChanges(Edition edition) => Changes.Count > 0 || Gone.Count > 0 || VerdictBefore(edition) != VerdictAfter(edition);

    private static CaseRecord Judged(CaseRecord record, CaseSpec spec, JudgingContext context)
    {
        IReadOnlyList<ReadExchange> reads = [.. record.Evidence.Exchanges.Select(ReadExchange.Of)];
        foreach (var read in reads)
        {
            context.RequestIds.Add(record.Id, read);
        }

        return record with { Verdict = Judge.Verdict(spec, record.Evidence, reads, context) };
    }
}
