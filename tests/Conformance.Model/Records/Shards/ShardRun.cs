namespace Conformance.Model.Records;

/// <summary>One shard of a merged run: what its cases rest on, and where it came from.</summary>
public sealed record ShardRun
{
    /// <summary>Its own run's id.</summary>
    public required string Run { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset EndedAt { get; init; }

    public required string BaseUrl { get; init; }

    /// <inheritdoc cref="RunHeader.ClockOffsetSeconds"/>
    public required double? ClockOffsetSeconds { get; init; }

    /// <summary>Number of cases selected in it.</summary>
    public required int Cases { get; init; }

    /// <summary>What its own preflight showed; the exchanges are in the merged header, so that each stands in the record once.</summary>
    public required PreflightRecord Preflight { get; init; }

    /// <summary>How many of the merged header's preflight exchanges are its own: they stand there in the order of the shards.</summary>
    public required int Exchanges { get; init; }
}
