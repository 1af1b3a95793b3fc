using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.Model.Explanations;

/// <summary>What can be explained; a closed set.</summary>
public abstract record Subject
{
    /// <summary>A requirement in all its cases, or one case of it.</summary>
    public sealed record OfRequirement(Requirement Requirement, CaseSpec? Case) : Subject;

    /// <summary>A check by name.</summary>
    public sealed record OfCheck(string Name) : Subject;

    /// <param name="edition">Where requirements and cases come from.</param>
    /// <param name="id">A requirement, a case, a row's number or a check, in any letter case.</param>
    /// <returns>Null when there is none.</returns>
    public static Subject? Find(Edition edition, string id)
    {
        if (edition.Requirements.FirstOrDefault(r => Is(r.Id, id) || r.Row?.Row.ToString(null, null) == id) is { } requirement)
        {
            return new OfRequirement(requirement, null);
        }

        if (edition.Cases.FirstOrDefault(c => Is(c.Id.ToString(), id)) is { } spec)
        {
            return new OfRequirement(spec.Requirement, spec);
        }

        return CheckNames.All.FirstOrDefault(name => Is(name, id)) is { } check ? new OfCheck(check) : null;
    }

    /// <summary>Every id there is but the rows' numbers: what a mistyped one may have meant.</summary>
    public static IEnumerable<string> Ids(Edition edition) =>
        edition.Requirements.Select(r => r.Id).Concat(CheckNames.All).Concat(edition.Cases.Select(c => c.Id.ToString()));

    private static bool Is(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
