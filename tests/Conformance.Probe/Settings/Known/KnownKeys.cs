using Conformance.Probe.Settings.Keys;
using Conformance.Probe.Settings.Values;
using static Conformance.Probe.Settings.Known.KeyShapes;

namespace Conformance.Probe.Settings.Known;

/// <summary>Every key a configuration may have (contract §3); checks, defaults, suggestions and the JSON schema all follow it.</summary>
internal static class KnownKeys
{
    public static SectionNode Root { get; } = Section("HTTP 网关一致性测试的配置", "Configuration of the conformance suite for HTTP gateways",
    [
        new("Endpoint", EndpointKeys.Endpoint),
        new("Accounts", AccountKeys.Accounts),
        new("Scenarios", ScenarioKeys.Scenarios),
        new("Run", RunKeys.Run),
        new("KnownDeviations", Value("已知偏差文件的路径", "Path of a waiver file", TextRules.ExistingFile)),
        new("Certification", RunKeys.Certification),
    ]);
}
