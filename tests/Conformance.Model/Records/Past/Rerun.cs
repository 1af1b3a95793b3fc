namespace Conformance.Model.Records;

/// <summary>What of an earlier run is to be run again.</summary>
public sealed record Rerun
{
    /// <summary>The earlier run's id.</summary>
    public required string Run { get; init; }

    /// <summary>Number of cases that failed there.</summary>
    public required int Failed { get; init; }

    /// <summary>Ids of those cases, and of the cases whose answers a failed requirement over the whole run found wrong.</summary>
    public required IReadOnlyList<string> Cases { get; init; }
}
