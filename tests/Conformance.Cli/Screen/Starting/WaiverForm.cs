using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.Cli.Screen;

/// <summary>A waiver as its file has it (contract §6), with TODO wherever a person must decide.</summary>
internal static class WaiverForm
{
    private const string Todo = "TODO";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="requirement">What is waived.</param>
    /// <param name="spec">One case of it; null for all.</param>
    /// <param name="finding">What a recorded run found; null for a form to be filled in.</param>
    public static void Show(string requirement, CaseSpec? spec, CheckResult? finding) =>
        Show(requirement, spec?.Id.ToString()[(requirement.Length + 1)..], finding?.Name ?? CheckNames.Status, finding);

    /// <param name="requirement">What is waived; null for one to be filled in.</param>
    /// <param name="check">Name of the check.</param>
    /// <param name="finding">What a recorded run found; null for a form to be filled in.</param>
    public static void Show(string? requirement, string check, CheckResult? finding) => Show(requirement ?? Todo, null, check, finding);

    private static void Show(string requirement, string? variant, string check, CheckResult? finding)
    {
        var waiver = new JsonObject { ["requirement"] = requirement };
        if (variant is not null)
        {
            waiver["variants"] = new JsonArray(variant);
        }

        waiver["check"] = check;
        waiver["actual"] = finding?.Actual ?? Todo;
        foreach (var member in new[] { "reason", "owner", "issue" })
        {
            waiver[member] = Todo;
        }

        waiver["expires"] = $"{Todo} YYYY-MM-DD";
        Page.Heading("豁免模板 · a waiver to fill in (known-deviations.json)");
        foreach (var line in new JsonArray(waiver).ToJsonString(Readable).ReplaceLineEndings("\n").Split('\n'))
        {
            Page.Verbatim(line);
        }
    }
}
