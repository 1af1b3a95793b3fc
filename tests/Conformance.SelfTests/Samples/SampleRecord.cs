using Conformance.Model.Evidence;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.SelfTests.Samples;

/// <summary>Records of runs made by hand.</summary>
internal static class SampleRecord
{
    public static EndpointFacts Endpoint { get; } = new()
    {
        Name = "shop",
        BaseUrl = "http://shop.example.com/",
        HostIds = ["shop.example.com"],
        DefaultFormat = AnswerFormat.Xml,
        AllowedErrorMembers = ["Recommend", "AccessDeniedDetail"],
    };

    public static PreflightRecord Preflight { get; } = new()
    {
        Unreachable = null,
        Control = new Dictionary<string, string?> { ["get"] = null, ["post"] = null },
        RefusedAccounts = new Dictionary<string, string>(),
        Exchanges = [],
    };

    public static CaseEvidence Evidence { get; } = new()
    {
        Exchanges = [],
        Obstacle = null,
        Parameter = null,
        HasScenario = false,
        ScenarioCode = null,
        DecidingKey = null,
    };

    public static RunHeader Header { get; } = new()
    {
        Schema = 1,
        RunId = "20260314T015926Z-shop",
        SuiteVersion = "0.1.0",
        EditionId = "classic-2017",
        EditionSha256 = "00",
        StartedAt = SampleExchange.Start,
        Endpoint = Endpoint,
        Configuration = new() { ["Endpoint:Name"] = "shop" },
        ClockOffsetSeconds = 0.5,
        Selection = new Selection { Only = [], Variants = "full", Cases = 0, RequireComplete = false },
        Tolerances = [],
        Preflight = Preflight,
    };

    public static RunFooter Footer { get; } = new()
    {
        EndedAt = SampleExchange.Start.AddSeconds(2),
        Seconds = 2,
        Requests = 7,
        InterruptedBy = null,
        Error = null,
        Notes = [],
    };

    /// <summary>A finished run of these cases, all that were selected.</summary>
    public static RunRecord Of(params CaseRecord[] cases) => new()
    {
        Header = Header with { Selection = Header.Selection with { Cases = cases.Length } },
        Cases = cases,
        Footer = Footer,
    };

    public static CaseRecord Case(string id, Verdict verdict, params Exchange[] exchanges) => new()
    {
        Id = id,
        Verdict = verdict,
        StartedAt = SampleExchange.Start,
        Milliseconds = 3,
        Evidence = Evidence with { Exchanges = exchanges },
    };

    public static CaseRecord Case(string id, CaseStatus status) => Case(id, Verdict.NotJudged(status, "as the test has it"));
}
