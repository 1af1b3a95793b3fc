using Conformance.Model.Verdicts;

namespace Conformance.SelfTests.Samples;

/// <summary>Waivers made by hand; the sample record's run began on 2026-03-14.</summary>
internal static class SampleWaiver
{
    public static Waiver Of(string requirement, string check, string actual, params string[] variants) => new()
    {
        Requirement = requirement,
        Variants = variants,
        Check = check,
        Actual = actual,
        Reason = "the old gateway is replaced in May",
        Owner = "gateway team",
        Issue = "GW-12",
        Expires = new DateOnly(2026, 12, 31),
    };

    /// <summary>An entry of a waiver file; members given here replace or join those of a right one, an empty value takes one away.</summary>
    public static string Json(params (string Name, string Json)[] members)
    {
        var all = new OrderedDictionary<string, string>
        {
            ["requirement"] = "\"InvalidOwnerId\"",
            ["check"] = "\"status\"",
            ["actual"] = "\"404\"",
            ["reason"] = "\"the old gateway is replaced in May\"",
            ["owner"] = "\"gateway team\"",
            ["issue"] = "\"GW-12\"",
            ["expires"] = "\"2026-12-31\"",
        };
        foreach (var (name, json) in members)
        {
            all[name] = json;
        }

        return "{" + string.Join(", ", all.Where(m => m.Value.Length > 0).Select(m => $"\"{m.Key}\": {m.Value}")) + "}";
    }
}
