using Conformance.Model.Verdicts;

namespace Conformance.Model.Specification;

/// <summary>What must hold of the clauses and origins of an edition.</summary>
internal static class GroundRules
{
    /// <exception cref="SpecificationException">Names the first clause or origin that breaks a rule.</exception>
    public static void Demand(IReadOnlyList<Clause> clauses, IReadOnlyList<Origin> origins)
    {
        foreach (var (index, clause) in clauses.Index())
        {
            var entry = $"clause {clause.Number}";
            Demand(clause.Number == index + 1, entry, $"expected clause {index + 1} here");
            DemandText(clause.Text, entry, "text");
            DemandChecks([.. clause.Checks, .. clause.ChecksEverywhere], entry);
            if (clause.NotObservable is { } reason)
            {
                DemandText(reason, entry, "notObservable");
            }
        }

        foreach (var origin in origins)
        {
            var entry = $"origin {origin.Name}";
            Demand(origins.Count(o => o.Name == origin.Name) == 1, entry, "this name stands twice");
            DemandText(origin.Text, entry, "text");
            DemandChecks(origin.Checks, entry);
        }
    }

    private static void DemandText(LocalText text, string entry, string member) =>
        Demand(!string.IsNullOrWhiteSpace(text.Zh) && !string.IsNullOrWhiteSpace(text.En), entry, $"'{member}' is blank in zh or en");

    private static void DemandChecks(IReadOnlyList<string> checks, string entry)
    {
        foreach (var check in checks)
        {
            Demand(CheckNames.All.Contains(check), entry, $"there is no check '{check}'; known are {string.Join(", ", CheckNames.All)}");
            Demand(checks.Count(c => c == check) == 1, entry, $"check '{check}' stands twice");
        }
    }

    private static void Demand(bool holds, string entry, string message)
    {
        if (!holds)
        {
            throw new SpecificationException("requirements.json", entry, message);
        }
    }
}
