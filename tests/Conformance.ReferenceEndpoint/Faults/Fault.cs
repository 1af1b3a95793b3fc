namespace Conformance.ReferenceEndpoint.Faults;

/// <summary>A named way of the endpoint to be wrong, and what a suite must find because of it.</summary>
public sealed record Fault : Alteration
{
    /// <summary>Exactly what a run against this fault must find: no miss, no noise.</summary>
    public required IReadOnlyList<Breach> Breaks { get; init; }
}
