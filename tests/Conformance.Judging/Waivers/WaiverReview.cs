using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.Judging.Waivers;

/// <summary>One waiver held against what came of its cases; a pure function of the record.</summary>
public sealed record WaiverReview
{
    /// <summary>Its place in the file, from 1.</summary>
    public required int Number { get; init; }

    public required Waiver Waiver { get; init; }

    public required WaiverState State { get; init; }

    /// <summary>What became of it, in a few words for a person.</summary>
    public required string Text { get; init; }

    /// <summary>Ids of the cases in which it waives its check.</summary>
    public required IReadOnlyList<string> Cases { get; init; }

    /// <summary>It fails the run.</summary>
    public bool IsStale => State is WaiverState.Expired or WaiverState.Unmatched or WaiverState.Unneeded or WaiverState.Changed;

    public string Name => $"waiver {Number} ({Waiver.Requirement} {Waiver.Check})";

    /// <summary>All of a run's, in their file's order.</summary>
    public static IReadOnlyList<WaiverReview> Of(RunRecord record, Edition edition) =>
        [.. record.Header.Waivers.Select((waiver, index) => Of(waiver, index + 1, record, edition))];

    private static WaiverReview Of(Waiver waiver, int number, RunRecord record, Edition edition)
    {
        // In the edition's order: the record's is that of the threads that ran them.
        var byId = record.Cases.ToLookup(c => c.Id);
        var cases = waiver.Cases(edition).SelectMany(c => byId[c.Id.ToString()]).ToList();
        var evidence = new WaiverEvidence(waiver, cases);
        var (state, text) = evidence switch
        {
            _ when cases.Count == 0 => (WaiverState.NotSelected, "none of its cases was selected"),
            _ when !WaiversInForce.IsInForce(waiver, record.Header) => (WaiverState.Expired, $"expired on {waiver.Expires:yyyy-MM-dd}"),
            { Others.Count: > 0 } => (WaiverState.Changed, evidence.Difference),
            { Same.Count: > 0 } => (WaiverState.Used, $"seen as declared in {evidence.Same.Count} of {cases.Count} cases"),
            _ when evidence.IsOpen || !IsWhole(record) || IsSharedOut(waiver, record, edition) => (WaiverState.Undecided, "whether it is still needed could not be seen in this run"),
            { Made: 0 } => (WaiverState.Unmatched, evidence.Absence),
            _ => (WaiverState.Unneeded, $"no longer needed: the check failed in none of {evidence.Made} judged cases"),
        };
        return new WaiverReview
        {
            Number = number,
            Waiver = waiver,
            State = state,
            Text = text,
            Cases = state is WaiverState.Used or WaiverState.Changed ? evidence.Same : [],
        };
    }

    /// <summary>Cases of it run in other shards, where it may be needed: the merged run tells.</summary>
    private static bool IsSharedOut(Waiver waiver, RunRecord record, Edition edition) =>
        record.Header.Selection.Shard is { } shard && waiver.Cases(edition).Any(c => !shard.Holds(c.Id.ToString()));

    private static bool IsWhole(RunRecord record) =>
        record.Footer is { InterruptedBy: null, Error: null } && record.Cases.Count >= record.Header.Selection.Cases;
}
