using System.IO.Enumeration;
using Conformance.Model.Records;
using Conformance.Model.Specification;

namespace Conformance.Probe.Runs;

/// <summary>Which cases of an edition a run takes.</summary>
public sealed class RunPlan
{
    private readonly HashSet<string> ids;

    /// <param name="edition">Where the cases come from.</param>
    /// <param name="selection">Globs over requirement, case id, row number and group; none for all. Its <c>Cases</c> is counted anew.</param>
    public RunPlan(Edition edition, Selection selection)
    {
        var fits = edition.Requirements
            .SelectMany(r => selection.Variants == "rows" ? Representative(r) : r.Cases)
            .Where(c => selection.Only.Count == 0 || selection.Only.Any(glob => Matches(glob, c)));
        Cases = [.. fits];
        Selection = selection with { Cases = Cases.Count };
        ids = [.. Cases.Select(c => c.Id.ToString())];
    }

    public IReadOnlyList<CaseSpec> Cases { get; }

    public Selection Selection { get; }

    /// <summary>Globs that select nothing: most likely misspelt.</summary>
    public IEnumerable<string> DeadGlobs => Selection.Only.Where(glob => !Cases.Any(c => Matches(glob, c)));

    public bool Contains(CaseSpec spec) => ids.Contains(spec.Id.ToString());

    // A requirement that has none of the two representative variants, such as another method, keeps all it has.
    private static IEnumerable<CaseSpec> Representative(Requirement requirement) =>
        requirement.Cases.Any(c => c.Id.Variant.IsRepresentative) ? requirement.Cases.Where(c => c.Id.Variant.IsRepresentative) : requirement.Cases;

    private static bool Matches(string glob, CaseSpec spec) =>
        FileSystemName.MatchesSimpleExpression(glob, spec.Requirement.Id)
        || FileSystemName.MatchesSimpleExpression(glob, spec.Id.ToString())
        || FileSystemName.MatchesSimpleExpression(glob, spec.Requirement.Group)
        || glob == spec.Requirement.Row?.Row.ToString(null, null);
}
