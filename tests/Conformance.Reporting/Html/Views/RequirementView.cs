using Conformance.Model.Specification;

namespace Conformance.Reporting.Html;

/// <summary>A requirement with its cases, in the edition's order.</summary>
public sealed record RequirementView
{
    public required Requirement Requirement { get; init; }

    public required Mark Mark { get; init; }

    /// <summary>Why nothing is recorded for it; null where something is.</summary>
    public required string? Unrecorded { get; init; }

    public required IReadOnlyList<CaseView> Cases { get; init; }

    /// <summary>Its row, or the kind of requirement where it has none.</summary>
    public string Number => Requirement.Row is { } row ? $"{row.Row}" : "+";

    /// <summary>Names of the marks among its cases, for the filter.</summary>
    public string Names => string.Join(' ', Cases.Select(c => c.Mark.Name).Append(Mark.Name).Distinct());
}
