using Conformance.Model.Evidence;

namespace Conformance.Model.Records;

/// <summary>Everything the judge needs of one case besides edition and header.</summary>
public sealed record CaseEvidence
{
    /// <summary>In the order they were started.</summary>
    public required IReadOnlyList<Exchange> Exchanges { get; init; }

    /// <summary>Why the case could not be sent as it should; null when it was.</summary>
    public required Obstacle? Obstacle { get; init; }

    /// <summary>The parameter the case is about, whose name an error's message should hold; null where it has none.</summary>
    public required string? Parameter { get; init; }

    /// <summary>True when the configuration says by a scenario what to send for this requirement, so that every answer decides.</summary>
    public required bool HasScenario { get; init; }

    /// <summary>The interface's own error code the scenario names; null for none.</summary>
    public required string? ScenarioCode { get; init; }

    /// <summary>The optional key that could decide the case were it left undecided; null where all it can use is configured.</summary>
    public required string? DecidingKey { get; init; }
}
