using Conformance.Probe.Settings.Layers;

namespace Conformance.Probe.Settings.Reading;

/// <summary>Makes one scenario.</summary>
internal static class ScenarioReader
{
    public static Scenario Read(ValueTree values, IReadOnlyDictionary<string, Account> accounts) => new()
    {
        RequirementId = values.Name,
        Account = values.Text("Account") is { } name ? accounts.GetValueOrDefault(name)?.Name ?? name : null,
        Action = values.Text("Action"),
        Version = values.Text("Version"),
        Parameters = values.Map("Parameters"),
        OtherParameters = values.Map("OtherParameters"),
        Cleanup = values.Text("Cleanup:Action") is { } action
            ? new Cleanup { Action = action, Parameters = values.Map("Cleanup:Parameters") ?? new Dictionary<string, string>() }
            : null,
        Burst = values.Whole("Burst"),
        NotApplicable = values.Text("NotApplicable"),
        Methods = values.List("Methods"),
        Delay = values.Whole("DelayMilliseconds") is { } milliseconds ? TimeSpan.FromMilliseconds(milliseconds) : null,
        Code = values.Text("Code"),
    };
}
