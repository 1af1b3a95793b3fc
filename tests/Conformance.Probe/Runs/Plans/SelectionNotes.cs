using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.Probe.Settings.Mistakes;

namespace Conformance.Probe.Runs;

/// <summary>What a person should know of a selection: globs that select nothing or less than meant, failed cases that are not run again.</summary>
internal static class SelectionNotes
{
    public static IEnumerable<string> Of(IReadOnlyList<CaseGlob> globs, RunPlan plan, Edition edition) =>
        globs.Select(g => OfGlob(g, plan, edition)).Append(OfRerun(plan, edition)).OfType<string>();

    private static string? OfGlob(CaseGlob glob, RunPlan plan, Edition edition) => (plan.Selected.Any(glob.Fits), glob.CheckOfThatName) switch
    {
        (true, { } check) => $"--only '{glob.Text}' is taken as the group; for the check of that name: --only check:{check}",
        (true, null) => null,
        _ when !edition.Cases.Any(glob.Fits) => $"--only '{glob.Text}' selects nothing{Meant(glob.Text, edition)}",
        _ when edition.Cases.Where(plan.IsOfVariants).Any(glob.Fits) =>
            $"--only '{glob.Text}' selects nothing: none of its cases failed in {plan.Selection.Rerun!.Run}",
        _ => $"--only '{glob.Text}' selects nothing with --variants {plan.Selection.Variants}",
    };

    private static string? OfRerun(RunPlan plan, Edition edition)
    {
        if (plan.Selection is not { Rerun: { Cases.Count: > 0 } rerun, Only.Count: 0 })
        {
            return null;
        }

        var left = rerun.Cases.Except(plan.Selected.Select(c => c.Id.ToString())).ToList();
        var unknown = left.Where(id => edition.Cases.All(c => c.Id.ToString() != id)).ToList();
        return left.Count == 0 ? null
            : $"--rerun-failed: {left.Count} of {rerun.Cases.Count} cases of {rerun.Run} are not run again: "
                + (unknown.Count == 0 ? $"--variants {plan.Selection.Variants} leaves them out" : $"this edition has no {unknown[0]}");
    }

    private static string Meant(string glob, Edition edition)
    {
        var known = glob.Contains('/') ? edition.Cases.Select(c => c.Id.ToString())
            : edition.Requirements.SelectMany(r => new[] { r.Id, r.Group }).Concat(CheckNames.All).Concat(CheckNames.All.Select(c => $"check:{c}"));
        return glob.AsSpan().ContainsAny('*', '?') || Nearest.To(glob, known.Distinct()) is not { } near ? "" : $"; did you mean '{near}'?";
    }
}
