using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.Reporting.Waivers;

namespace Conformance.Cli.Screen;

/// <summary>Shows a waiver as its file has it (contract §6), with TODO wherever a person must decide.</summary>
internal static class WaiverForm
{
    /// <param name="requirement">What is waived.</param>
    /// <param name="spec">One case of it; null for all.</param>
    /// <param name="finding">What a recorded run found; null for a form to be filled in.</param>
    public static void Show(string requirement, CaseSpec? spec, CheckResult? finding) =>
        Show(requirement, spec is null ? [] : [spec.Id.VariantAndAspect], finding?.Name ?? CheckNames.Status, finding);

    /// <param name="requirement">What is waived; null for one to be filled in.</param>
    /// <param name="check">Name of the check.</param>
    /// <param name="finding">What a recorded run found; null for a form to be filled in.</param>
    public static void Show(string? requirement, string check, CheckResult? finding) => Show(requirement, [], check, finding);

    private static void Show(string? requirement, IReadOnlyList<string> variants, string check, CheckResult? finding)
    {
        Page.Heading("豁免模板 · a waiver to fill in (known-deviations.json)");
        foreach (var line in WaiverDraft.Form(requirement, variants, check, finding?.Actual).Split('\n'))
        {
            Page.Verbatim(line);
        }
    }
}
