using Conformance.Reporting.Summaries;

namespace Conformance.Reporting.Fleets;

/// <summary><c>fleet.json</c>, schema 1: every endpoint of a fleet, the worst first.</summary>
public sealed record FleetSummary
{
    public required int Schema { get; init; }

    public required Summary.SuiteOf Suite { get; init; }

    public required Summary.EditionOf Edition { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>Wall clock of the whole fleet.</summary>
    public required double Seconds { get; init; }

    /// <summary>Name of the signal that ended it early; null for none.</summary>
    public required string? InterruptedBy { get; init; }

    /// <summary>The verdict of the worst endpoint.</summary>
    public required string Verdict { get; init; }

    public required int ExitCode { get; init; }

    public required TotalsOf Totals { get; init; }

    public required IReadOnlyList<FleetEntry> Endpoints { get; init; }

    /// <summary>How many endpoints have each verdict, and what they took together.</summary>
    public sealed record TotalsOf(
        int Endpoints, int Error, int Nonconformant, int Unreachable, int Inconclusive, int ConformantWithDeviations, int Conformant, int Requests, int Cases);
}
