using System.Globalization;
using Conformance.Probe.Settings.Layers;

namespace Conformance.Probe.Settings.Reading;

/// <summary>Makes one scenario.</summary>
internal static class ScenarioReader
{
    public static Scenario Read(string requirementId, MergedValues values) => new()
    {
        RequirementId = requirementId,
        Account = values.Text("Account"),
        Action = values.Text("Action"),
        Version = values.Text("Version"),
        Parameters = values.Map("Parameters"),
        OtherParameters = values.Map("OtherParameters"),
        Cleanup = values.Text("Cleanup:Action") is { } action
            ? new Cleanup { Action = action, Parameters = values.Map("Cleanup:Parameters") ?? new Dictionary<string, string>() }
            : null,
        Burst = Whole(values, "Burst"),
        NotApplicable = values.Text("NotApplicable"),
        Methods = values.List("Methods"),
        Delay = Whole(values, "DelayMilliseconds") is { } milliseconds ? TimeSpan.FromMilliseconds(milliseconds) : null,
        Code = values.Text("Code"),
    };

    private static int? Whole(MergedValues values, string key) =>
        values.Text(key) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
