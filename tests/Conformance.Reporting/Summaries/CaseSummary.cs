using Conformance.Model.Verdicts;

namespace Conformance.Reporting.Summaries;

/// <summary>What became of one case.</summary>
public sealed record CaseSummary
{
    public required string Id { get; init; }

    public required CaseStatus Status { get; init; }

    public required string? Reason { get; init; }

    /// <summary>Whether the verdict came again in triage; null while no triage was made.</summary>
    public required string? Stability { get; init; }

    public required double Milliseconds { get; init; }

    public required IReadOnlyList<CheckResult> Checks { get; init; }
}
