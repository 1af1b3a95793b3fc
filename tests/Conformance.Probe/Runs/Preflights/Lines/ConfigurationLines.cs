using Conformance.Model.Specification;
using static Conformance.Probe.Runs.PreflightLine;

namespace Conformance.Probe.Runs;

/// <summary>What is configured.</summary>
internal static class ConfigurationLines
{
    private static readonly LocalText Topic = Both("配置", "configuration");

    public static PreflightLine Of(PreflightFacts facts)
    {
        var settings = facts.Settings;
        var fact = $"{settings.Endpoint}; Action={settings.Endpoint.Action} Version={settings.Endpoint.Version}; "
            + $"accounts: {(settings.Accounts.Count == 0 ? "-" : string.Join(", ", settings.Accounts.Keys))}; scenarios: {settings.Scenarios.Count}";
        return settings.Tolerances is { Count: > 0 } tolerances
            ? new PreflightLine(PreflightGrade.Warning, Topic, fact, Both(
                $"使用了容忍项 {string.Join(", ", tolerances)}：结论最多为 conformantWithDeviations。",
                $"Tolerances in use: {string.Join(", ", tolerances)}. The best verdict is conformantWithDeviations."))
            : new PreflightLine(PreflightGrade.Ok, Topic, fact);
    }
}
