namespace Conformance.Reporting.Summaries;

/// <summary><c>summary.json</c>, schema 1 (contract §5); every report of a whole run shows these figures.</summary>
public sealed record Summary
{
    public required int Schema { get; init; }

    public required SuiteOf Suite { get; init; }

    public required EditionOf Edition { get; init; }

    public required RunOf Run { get; init; }

    public required EndpointOf Endpoint { get; init; }

    public required string Verdict { get; init; }

    /// <summary>Why the verdict is what it is, in one sentence.</summary>
    public required string Why { get; init; }

    public required int ExitCode { get; init; }

    public required IReadOnlyList<string> Tolerances { get; init; }

    /// <summary>Every waiver the run was given, in the file's order.</summary>
    public IReadOnlyList<WaiverSummary> Waivers { get; init; } = [];

    public required RowCounts Rows { get; init; }

    public required CaseCounts Cases { get; init; }

    public required int Requests { get; init; }

    /// <summary>Of the requests, those sent again because the network had failed them.</summary>
    public required int Retries { get; init; }

    public required IReadOnlyList<string> Notes { get; init; }

    public required IReadOnlyList<RequirementSummary> Requirements { get; init; }

    public sealed record SuiteOf(string Version);

    public sealed record EditionOf(string Id, int Rows, string Sha256);

    /// <summary>Seconds are wall clock; complete means the record has its footer.</summary>
    public sealed record RunOf(string Id, DateTimeOffset StartedAt, double Seconds, bool Complete, string Scope);

    public sealed record EndpointOf(string Name, string BaseUrl, string HostId);

    public sealed record RowCounts(int Total, int Exercised, int Passed, int NotApplicable);

    /// <summary>Warnings counts cases with at least one; every other figure counts a status.</summary>
    public sealed record CaseCounts(
        int Total, int Passed, int Failed, int Waived, int NotExercised, int NotApplicable, int NotRun, int Observed, int Warnings);
}
