using Conformance.Model.Records;
using Conformance.Model.Specification;

namespace Conformance.Probe.Runs;

/// <summary>Which cases of an edition a run takes.</summary>
public sealed class RunPlan
{
    private readonly HashSet<string> ids;
    private readonly HashSet<string> ofVariants;

    /// <param name="edition">Where the cases come from.</param>
    /// <param name="selection">What was asked for. Its figures are counted anew.</param>
    public RunPlan(Edition edition, Selection selection)
    {
        List<CaseGlob> globs = [.. selection.Only.Select(glob => new CaseGlob(glob, edition))];
        List<CaseSpec> there = [.. edition.Requirements.SelectMany(r => selection.Variants == "rows" ? Representative(r) : r.Cases)];
        var again = selection.Rerun?.Cases.ToHashSet(StringComparer.Ordinal);
        Selected =
        [
            .. there.Where(c => again is null || again.Contains(c.Id.ToString())).Where(c => globs.Count == 0 || globs.Any(glob => glob.Fits(c))),
        ];
        Cases = selection.Shard is { } shard ? [.. Selected.Where(c => shard.Holds(c.Id.ToString()))] : Selected;
        Selection = selection with { Cases = Cases.Count, Shard = selection.Shard is { } of ? of with { Selected = Selected.Count } : null };
        ids = [.. Cases.Select(c => c.Id.ToString())];
        ofVariants = [.. there.Select(c => c.Id.ToString())];
        Notes = [.. SelectionNotes.Of(globs, this, edition)];
    }

    /// <summary>What this run takes: of what is selected, all or its shard.</summary>
    public IReadOnlyList<CaseSpec> Cases { get; }

    public Selection Selection { get; }

    /// <summary>Sentences about what was asked for and is not selected: most likely misspelt.</summary>
    public IReadOnlyList<string> Notes { get; }

    public bool Contains(CaseSpec spec) => ids.Contains(spec.Id.ToString());

    /// <summary>What is selected, all shards together.</summary>
    internal IReadOnlyList<CaseSpec> Selected { get; }

    internal bool IsOfVariants(CaseSpec spec) => ofVariants.Contains(spec.Id.ToString());

    // A requirement that has none of the two representative variants, such as another method, keeps all it has.
    private static IEnumerable<CaseSpec> Representative(Requirement requirement) =>
        requirement.Cases.Any(c => c.Id.Variant.IsRepresentative) ? requirement.Cases.Where(c => c.Id.Variant.IsRepresentative) : requirement.Cases;
}
