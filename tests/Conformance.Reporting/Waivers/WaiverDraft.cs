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
               select Draft(alike.Key.Requirement, alike.Key.Name, alike.Key.Actual, [.. alike], expires),
        ];
    }

    /// <summary>The file's text.</summary>
    public static string Text(IEnumerable<Waiver> waivers) => new JsonArray([.. waivers.Select(Json)]).ToJsonString(Readable) + "\n";

    private static Waiver Draft(Requirement requirement, string check, string actual, IReadOnlyList<CaseSpec> cases, DateOnly expires) => new()
    {
        Requirement = requirement.Id,
        Variants = requirement.Cases.Where(c => WaivableChecks.For(c).Contains(check)).All(cases.Contains)
            ? [] : [.. requirement.Cases.Where(cases.Contains).Select(c => c.Id.VariantAndAspect)],
        Check = check,
        Actual = actual,
        Reason = "TODO: why this is accepted for now",
        Owner = "TODO: who answers for it",
        Issue = "TODO: where its mending is followed",
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
