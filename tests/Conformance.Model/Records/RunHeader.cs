using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Conformance.Model.Verdicts;

namespace Conformance.Model.Records;

/// <summary>The first line of a record: what was run against what, and the preflight's evidence.</summary>
public sealed record RunHeader : RecordLine
{
    /// <summary>Version of the record's form; this code writes and reads 1.</summary>
    public required int Schema { get; init; }

    public required string RunId { get; init; }

    public required string SuiteVersion { get; init; }

    public required string EditionId { get; init; }

    public required string EditionSha256 { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required EndpointFacts Endpoint { get; init; }

    /// <summary>The configuration in force, flat keys, without any secret.</summary>
    public required JsonObject Configuration { get; init; }

    /// <summary>Seconds the endpoint's clock is ahead of ours; null where its answers have no Date.</summary>
    public required double? ClockOffsetSeconds { get; init; }

    public required Selection Selection { get; init; }

    /// <summary>Configuration keys of the tolerances in use (contract §3).</summary>
    public required IReadOnlyList<string> Tolerances { get; init; }

    /// <summary>The known deviations the run was given, in their file's order; older records have no such member.</summary>
    public IReadOnlyList<Waiver> Waivers { get => field ?? []; init; }

    /// <summary>Set by <c>certify</c>; null for any other run.</summary>
    public Certification? Certification { get; init; }

    public required PreflightRecord Preflight { get; init; }

    /// <summary>What an earlier run judged and this one must judge too; null without <c>--baseline</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Ratchet? Ratchet { get; init; }

    /// <summary>What is remembered of the run of the same endpoint before this one; null where nothing is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PastRun? Previous { get; init; }

    /// <summary>Names of the faults the embedded endpoint was started with; null for a configured endpoint, and in older records.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? EmbeddedFaults { get; init; }

    /// <summary>The shards this run was merged from, in their order; null for a run of one process.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ShardRun>? Shards { get; init; }
}
