namespace Conformance.Model.Specification;

/// <summary>What must hold of an edition as a whole, beyond the form of its entries.</summary>
internal static class EditionRules
{
    /// <exception cref="SpecificationException">Names the first entry that breaks a rule.</exception>
    public static void Demand(IReadOnlyList<Requirement> requirements, IReadOnlyList<Clause> clauses, IReadOnlyList<Origin> origins)
    {
        DemandUnique(requirements);
        foreach (var (index, row) in requirements.Where(r => r.Row is not null).Index())
        {
            DemandRow(row, index + 1);
        }

        foreach (var requirement in requirements)
        {
            DemandReferences(requirement, requirements);
            DemandGround(requirement, clauses, origins);
        }
    }

    private static void DemandUnique(IReadOnlyList<Requirement> requirements)
    {
        var twice = requirements.GroupBy(r => r.Id).FirstOrDefault(g => g.Count() > 1)?.Last();
        Demand(twice is null, twice, "this id stands twice");
        var sameCase = requirements.SelectMany(r => r.Cases).GroupBy(c => c.Id.ToString()).FirstOrDefault(g => g.Count() > 1)?.First();
        Demand(sameCase is null, sameCase?.Requirement, $"case {sameCase?.Id} stands twice; give each aspect its own name");
    }

    private static void DemandRow(Requirement requirement, int position)
    {
        var row = requirement.Row!;
        Demand(row.Row == position, requirement, $"expected row {position} here, got {row.Row}");
        Demand(requirement.Id == row.Code || requirement.Id.StartsWith(row.Code + ".", StringComparison.Ordinal), requirement,
            $"the id must be the code '{row.Code}', or begin with it and a full stop");
        Demand(row.Status is >= 400 and <= 599, requirement, $"expected a status from 400 to 599, got {row.Status}");
        Demand(!string.IsNullOrWhiteSpace(row.Description), requirement, "the description is empty");
    }

    private static void DemandReferences(Requirement requirement, IReadOnlyList<Requirement> all)
    {
        Demand(requirement.Expect is not AnswersRow(var id) || all.Any(r => r.Id == id && r.Row is not null), requirement,
            "'expect' names no row of the table");
        Demand(requirement.Aspects.Count > 0 && requirement.Aspects.All(a => a.Variants.Count > 0), requirement, "it has no case");
    }

    private static void DemandGround(Requirement requirement, IReadOnlyList<Clause> clauses, IReadOnlyList<Origin> origins)
    {
        Demand(requirement.Clause is null != requirement.Origin is null, requirement, "expected either a 'clause' or an 'origin'");
        Demand(requirement.Clause is not { } clause || clauses.Any(c => c.Number == clause), requirement,
            $"there is no clause {requirement.Clause}");
        Demand(requirement.Origin is not { } origin || origins.Any(o => o.Name == origin), requirement,
            $"there is no origin '{requirement.Origin}'");
    }

    private static void Demand(bool holds, Requirement? requirement, string message)
    {
        if (!holds)
        {
            var file = requirement?.Row is null ? "requirements.json" : "common-errors.json";
            throw new SpecificationException(file, requirement?.Row is { } row ? $"row {row.Row} ({requirement.Id})" : $"{requirement?.Id}", message);
        }
    }
}
