using Conformance.Judging.Waivers;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.Judging;

/// <summary>The verdict on a whole run, and the exit code that says it (contract §2).</summary>
public sealed record RunVerdict
{
    /// <summary><c>conformant</c>, <c>conformantWithDeviations</c>, <c>nonconformant</c>, <c>unreachable</c>, <c>inconclusive</c> or <c>error</c>.</summary>
    public required string Word { get; init; }

    public required int ExitCode { get; init; }

    /// <summary>Why, in one sentence for a person.</summary>
    public required string Why { get; init; }

    /// <param name="record">The run; without a footer it was killed.</param>
    /// <param name="edition">The edition it was run by.</param>
    public static RunVerdict Of(RunRecord record, Edition edition)
    {
        var verdict = Judged(record, edition);
        return record.Footer?.InterruptedBy switch
        {
            null => verdict,
            var signal => verdict with { ExitCode = signal == "SIGTERM" ? 143 : 130, Why = $"interrupted by {signal}; {verdict.Why}" },
        };
    }

    private static RunVerdict Judged(RunRecord record, Edition edition)
    {
        var faults = Faults(record, edition);
        return record switch
        {
            { Footer.Error: { } error } => New("error", 5, error),
            _ when faults.Count > 0 => New("nonconformant", 1, string.Join("; ", faults)),
            { Header.Preflight.Unreachable: { } why } => New("unreachable", 3, why),
            { Footer.CircuitOpened: { } why } => New("unreachable", 3, why),
            _ when Doubts.About(record, edition) is { } doubt => New("inconclusive", 4, doubt),
            _ when Deviations(record, edition) is { Count: > 0 } deviations => New("conformantWithDeviations", 0, $"nothing required failed{string.Concat(deviations)}"),
            _ => New("conformant", 0, "nothing required failed"),
        };
    }

    /// <summary>Failed cases, and the waivers that are no longer true; of these nothing can be said while the control is lost.</summary>
    private static List<string> Faults(RunRecord record, Edition edition)
    {
        var failed = record.Cases.Count(c => c.Verdict.Status == CaseStatus.Failed);
        var isControlled = record.Header.Preflight is { Unreachable: null } preflight && preflight.Control.Values.All(failure => failure is null);
        var stale = isControlled ? WaiverReview.Of(record, edition).Where(r => r.IsStale).Select(r => $"{r.Name}: {r.Text}").ToList() : [];
        return
        [
            .. failed > 0 ? [$"{failed} of {record.Cases.Count} cases failed"] : Array.Empty<string>(),
            .. stale.Count > 0 ? [$"stale waivers: {string.Join("; ", stale)}"] : Array.Empty<string>(),
        ];
    }

    private static List<string> Deviations(RunRecord record, Edition edition)
    {
        var waived = WaiverReview.Of(record, edition).Where(r => r.State == WaiverState.Used).Select(r => $"{r.Waiver.Requirement} {r.Waiver.Check}").Distinct().ToList();
        return
        [
            .. waived.Count > 0 ? [$" but what is waived: {string.Join(", ", waived)}"] : Array.Empty<string>(),
            .. record.Header.Tolerances.Count > 0 ? [$"; tolerances in use: {string.Join(", ", record.Header.Tolerances)}"] : Array.Empty<string>(),
        ];
    }

    private static RunVerdict New(string word, int exitCode, string why) => new() { Word = word, ExitCode = exitCode, Why = why };
}
