using System.Text.Json.Serialization;

namespace Conformance.Model.Records;

/// <summary>Which cases a run was asked for.</summary>
public sealed record Selection
{
    /// <summary>Globs over requirement, case id, row number, group and check; empty for all.</summary>
    public required IReadOnlyList<string> Only { get; init; }

    /// <summary><c>full</c> or <c>rows</c>.</summary>
    public required string Variants { get; init; }

    /// <summary>Number of cases selected.</summary>
    public required int Cases { get; init; }

    /// <summary>Every requirement must be judged or declared not applicable.</summary>
    public required bool RequireComplete { get; init; }

    /// <summary>The earlier run of which only what failed is run again; null for none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Rerun? Rerun { get; init; }

    /// <summary>The part of the selected cases that this run takes; null for all of them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Shard? Shard { get; init; }

    [JsonIgnore]
    public string Scope => Shard is not null ? "shard" : Only.Count == 0 && Rerun is null ? "full" : "selected";
}
