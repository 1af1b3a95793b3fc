using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.Reporting.Summaries;

/// <summary>What became of one requirement, and of its cases.</summary>
public sealed record RequirementSummary
{
    public required string Id { get; init; }

    /// <summary>Row of the table; null for another requirement.</summary>
    public required int? Row { get; init; }

    public required Level Level { get; init; }

    public required CaseStatus Status { get; init; }

    public required string? Reason { get; init; }

    public required IReadOnlyList<CaseSummary> Cases { get; init; }

    /// <summary>At least one of its cases was judged.</summary>
    public bool IsExercised() => Cases.Any(c => c.Status is CaseStatus.Passed or CaseStatus.Failed or CaseStatus.Waived);
}
