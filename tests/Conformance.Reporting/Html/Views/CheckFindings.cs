using Conformance.Model.Verdicts;

namespace Conformance.Reporting.Html;

/// <summary>Everything one check found with one weight, what is the same told once.</summary>
public sealed record CheckFindings
{
    public required string Check { get; init; }

    public required Mark Mark { get; init; }

    /// <summary>Those that concern most cases first.</summary>
    public required IReadOnlyList<FindingGroup> Groups { get; init; }

    /// <summary>Number of cases.</summary>
    public int Count => Groups.SelectMany(g => g.Places).SelectMany(p => p).DistinctBy(c => c.Id).Count();

    /// <summary>All findings of these requirements with one weight, the check that concerns most cases first.</summary>
    internal static IReadOnlyList<CheckFindings> Of(IReadOnlyList<RequirementView> requirements, CheckStatus status, Func<CaseView, bool> where)
    {
        var found = from requirement in requirements
                    from one in requirement.Cases.Where(@where)
                    from check in one.Record.Verdict.Checks
                    where check.Status == status
                    select new PlacedFinding(requirement, one, check);
        return
        [
            .. from check in found.GroupBy(f => f.Check.Name)
               let findings = new CheckFindings { Check = check.Key, Mark = Mark.Of(status), Groups = FindingGroup.Of(check) }
               orderby findings.Count descending
               select findings,
        ];
    }
}
