using Conformance.Model.Records;
using Conformance.Model.Specification;

namespace Conformance.Judging.Comparisons;

/// <summary>The differences between two recorded runs.</summary>
public sealed record Comparison
{
    public required RunRecord First { get; init; }

    public required RunRecord Second { get; init; }

    /// <summary>What makes the two runs differ besides the endpoint's behaviour.</summary>
    public required IReadOnlyList<LocalText> Remarks { get; init; }

    /// <summary>By kind, then in the edition's order.</summary>
    public required IReadOnlyList<Difference> Differences { get; init; }

    /// <summary>1 on newly failing or lost checks, else 0 (contract §2).</summary>
    public int ExitCode => Differences.Any(d => d.Kind is DifferenceKind.NewlyFailing or DifferenceKind.LostCheck) ? 1 : 0;

    /// <param name="first">The earlier run.</param>
    /// <param name="second">The later run.</param>
    /// <param name="edition">Gives the order; what it does not know comes last.</param>
    public static Comparison Of(RunRecord first, RunRecord second, Edition edition)
    {
        var places = edition.Requirements.Select(r => r.Id).Concat(edition.Cases.Select(c => c.Id.ToString())).Index().ToDictionary(p => p.Item, p => p.Index);
        int Place(string id) => places.GetValueOrDefault(id, int.MaxValue);
        IEnumerable<Difference> all =
        [
            .. CheckDifferences.Of(first, second, edition),
            .. RequirementDifferences.Of(first, second, edition),
            .. ObservationDifferences.Of(first, second, edition),
        ];
        return new Comparison
        {
            First = first,
            Second = second,
            Remarks = [.. ComparisonRemarks.Of(first, second)],
            Differences =
            [
                .. all.OrderBy(d => d.Kind).ThenBy(d => Place(d.Requirement)).ThenBy(d => d.Requirement, StringComparer.Ordinal)
                    .Select(d => d with { Cases = [.. d.Cases.OrderBy(Place).ThenBy(c => c, StringComparer.Ordinal)] }),
            ],
        };
    }
}
