using Conformance.Model.Specification;

namespace Conformance.Probe.Settings.Starting;

/// <summary>The section <c>Run</c>: the opt-ins, and the bounds with their defaults.</summary>
internal static class StartingRun
{
    public static IEnumerable<string> Lines(Edition edition, Numbering numbers) =>
    [
        "  \"Run\": {",
        $"    // {numbers.Next()} 允许会在接入点留下数据的行 / allow rows that leave something behind at the endpoint: {Rows(edition, Effect.SideEffects)}",
        "    \"AllowSideEffects\": false,",
        $"    // {numbers.Next()} 允许短时突发请求 / allow the burst of requests: {Rows(edition, Effect.Load)}",
        "    \"AllowLoad\": false,",
        "    // 并发用例数、每秒请求上限、请求总数上限 / cases at the same time, most requests a second, most requests of a run",
        "    \"Workers\": 8, \"MaxRequestsPerSecond\": 20, \"MaxRequests\": 5000,",
        "  },",
    ];

    private static string Rows(Edition edition, Effect effect) => RequirementNames.Rows(edition.Requirements.Where(r => r.Effect == effect));
}
