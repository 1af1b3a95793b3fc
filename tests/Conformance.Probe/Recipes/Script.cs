using Conformance.Model.Evidence;
using Conformance.Model.Records;
using Conformance.Probe.Requests;

namespace Conformance.Probe.Recipes;

/// <summary>What a case will send: its requests, signed, and how they follow each other; or the obstacle that keeps it from sending any.</summary>
public sealed record Script
{
    public required Conduct Conduct { get; init; }

    /// <summary>In the order they are started; empty with an obstacle.</summary>
    public required IReadOnlyList<Step> Steps { get; init; }

    /// <summary>Null when the case can be sent.</summary>
    public required Obstacle? Obstacle { get; init; }

    /// <summary>What the judge must know besides the exchanges.</summary>
    public required CaseEvidence Facts { get; init; }

    /// <summary>One request and what it is sent for.</summary>
    public sealed record Step(ExchangeRole Role, SignedRequest Request);
}
