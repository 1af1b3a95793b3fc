using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.Judging.Waivers;

/// <summary>Which checks of a case can fail a run: only these need a waiver.</summary>
public static class WaivableChecks
{
    /// <returns>Names in the order of <see cref="CheckNames.All"/>; none where the requirement itself only warns or is only observed.</returns>
    public static IReadOnlyList<string> For(CaseSpec spec) => spec.Requirement.Level == Level.Required
        ? [.. MadeChecks.For(spec).Where(check => CanFail(spec, check))]
        : [];

    private static bool CanFail(CaseSpec spec, string check) => check switch
    {
        CheckNames.NoSecret => true,
        // What a HEAD gets is recommended only (contract §4, notes on rows).
        _ when spec.Id.Variant.Method == "head" => false,
        CheckNames.Names => spec.Requirement.Row!.Names!.Level == Level.Required,
        _ => !CheckNames.Recommended.Contains(check),
    };
}
