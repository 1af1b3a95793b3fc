using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Judging.Waivers;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.Reporting.Waivers;

/// <summary>A waiver file for what failed in a run, with TODO where a person has to write; it does not load until that is done.</summary>
public static class WaiverDraft
{
    public const string FileName = "known-deviations.json";

    private const string ToDo = "TODO";

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>One for each failed check of a requirement and what came; what the run's own waivers cover already is left out.</summary>
    /// <param name="record">The run.</param>
    /// <param name="edition">The edition it was run by.</param>
    /// <param name="expires">The suggested last day.</param>
    public static IReadOnlyList<Waiver> Of(RunRecord record, Edition edition, DateOnly expires)
    {
        var waived = WaiverReview.Of(record, edition).SelectMany(r => r.Cases.Select(id => (id, r.Waiver.Check))).ToHashSet();
        var specs = edition.Cases.ToDictionary(c => c.Id.ToString());
        var failures = from one in record.Cases
                       where one.Verdict.Status is CaseStatus.Failed && specs.ContainsKey(one.Id)
                       from check in one.Verdict.Checks
                       where check.Status == CheckStatus.Failed && !waived.Contains((one.Id, check.Name))
                       select (Spec: specs[one.Id], check.Name, Actual: Lasting(specs[one.Id], check));
        var order = edition.Requirements.Index().ToDictionary(r => r.Item.Id, r => r.Index);
        return
        [
            .. from failure in failures
               group failure.Spec by (failure.Spec.Requirement, failure.Name, failure.Actual) into alike
               orderby order[alike.Key.Requirement.Id], alike.Key.Name, alike.Key.Actual
               let requirement = alike.Key.Requirement
               select Draft(requirement.Id, Variants(requirement, alike.Key.Name, [.. alike]), alike.Key.Name, alike.Key.Actual, expires),
        ];
    }

    /// <summary>The file's text.</summary>
    public static string Text(IEnumerable<Waiver> waivers) => new JsonArray([.. waivers.Select(Json)]).ToJsonString(Readable) + "\n";

    /// <summary>The text of a file with one waiver, for a person to begin with.</summary>
    /// <param name="requirement">What is waived; null where that is to be filled in.</param>
    /// <param name="variants">Variants and aspects; none for all.</param>
    /// <param name="check">Name of the check.</param>
    /// <param name="actual">What came; null where that is to be filled in.</param>
    public static string Form(string? requirement, IReadOnlyList<string> variants, string check, string? actual)
    {
        var form = Json(Draft(requirement ?? ToDo, variants, check, actual ?? ToDo, default));
        form["expires"] = $"{ToDo} YYYY-MM-DD";
        return new JsonArray(form).ToJsonString(Readable);
    }

    private static IReadOnlyList<string> Variants(Requirement requirement, string check, IReadOnlyList<CaseSpec> cases) =>
        requirement.Cases.Where(c => WaivableChecks.For(c).Contains(check)).All(cases.Contains)
            ? [] : [.. requirement.Cases.Where(cases.Contains).Select(c => c.Id.VariantAndAspect)];

    private static Waiver Draft(string requirement, IReadOnlyList<string> variants, string check, string actual, DateOnly expires) => new()
    {
        Requirement = requirement,
        Variants = variants,
        Check = check,
        Actual = actual,
        Reason = $"{ToDo}: why this is accepted for now",
        Owner = $"{ToDo}: who answers for it",
        Issue = $"{ToDo}: where its mending is followed",
        Expires = expires,
    };

    // Which RequestIds came twice, and where, is another text in every run.
    private static string Lasting(CaseSpec spec, CheckResult check) => spec.Requirement.Expect is RequestIdsUnique && check.Name == CheckNames.RequestId
        ? "* repeated: *"
        : check.Actual;

    private static JsonObject Json(Waiver waiver)
    {
        var json = new JsonObject
        {
            ["requirement"] = waiver.Requirement,
            ["check"] = waiver.Check,
            ["actual"] = waiver.Actual,
            ["reason"] = waiver.Reason,
            ["owner"] = waiver.Owner,
            ["issue"] = waiver.Issue,
            ["expires"] = waiver.Expires.ToString("yyyy-MM-dd", null),
        };
        if (waiver.Variants.Count > 0)
            json.Insert(1, "variants", new JsonArray([.. waiver.Variants.Select(v => JsonValue.Create(v))]));

        return json;
    }
}
