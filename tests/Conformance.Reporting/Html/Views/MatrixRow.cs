using Conformance.Model.Verdicts;

namespace Conformance.Reporting.Html;

/// <summary>One line of the matrix: an aspect of a requirement, its variants, and every check over them.</summary>
public sealed record MatrixRow
{
    public required RequirementView Requirement { get; init; }

    /// <summary>Empty for a requirement without aspects.</summary>
    public required string Aspect { get; init; }

    /// <summary>A line a method, a place a format; null where there is no such case.</summary>
    public required IReadOnlyList<(string Method, IReadOnlyList<CaseView?> Cases)> Variants { get; init; }

    /// <summary>A cell a check, in the order of <see cref="Checks"/>: its outcome in each case that made it.</summary>
    public required IReadOnlyList<IReadOnlyDictionary<CaseView, Mark>> Cells { get; init; }

    /// <summary>The columns.</summary>
    public static IReadOnlyList<string> Checks => CheckNames.All;

    /// <summary>The places of a variant's line.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["xml", "json", "default"];

    internal static IEnumerable<MatrixRow> Of(RequirementView requirement) => requirement.Cases.Count == 0
        ? [Of(requirement, "", [])]
        : requirement.Cases.GroupBy(c => c.Spec?.Id.Aspect ?? "").Select(aspect => Of(requirement, aspect.Key, [.. aspect]));

    private static MatrixRow Of(RequirementView requirement, string aspect, IReadOnlyList<CaseView> cases) => new()
    {
        Requirement = requirement,
        Aspect = aspect,
        Variants =
        [
            .. cases.GroupBy(c => c.Spec?.Id.Variant.Method ?? "").Select(m =>
                (m.Key, (IReadOnlyList<CaseView?>)[.. Formats.Select(f => m.FirstOrDefault(c => c.Spec?.Id.Variant.Format == f))])),
        ],
        Cells = [.. Checks.Select(check => Cell(cases, check))],
    };

    private static Dictionary<CaseView, Mark> Cell(IReadOnlyList<CaseView> cases, string check)
    {
        var cell = new Dictionary<CaseView, Mark>(ReferenceEqualityComparer.Instance);
        foreach (var one in cases)
        {
            if (one.Record.Verdict.Checks.FirstOrDefault(c => c.Name == check) is { } result)
            {
                cell[one] = one.Record.Verdict.Status == CaseStatus.Waived && result.Status == CheckStatus.Failed ? one.Mark : Mark.Of(result.Status);
            }
        }

        return cell;
    }
}
