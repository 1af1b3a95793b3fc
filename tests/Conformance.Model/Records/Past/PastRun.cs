namespace Conformance.Model.Records;

/// <summary>What is remembered of a whole run when its record is gone.</summary>
public sealed record PastRun
{
    /// <summary>The run's id.</summary>
    public required string Run { get; init; }

    /// <summary>Name of the endpoint.</summary>
    public required string Endpoint { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required string EditionSha256 { get; init; }

    /// <summary><c>full</c> or <c>rows</c>.</summary>
    public required string Variants { get; init; }

    public required string Verdict { get; init; }

    public required int ExitCode { get; init; }

    /// <summary>Numbers of the rows exercised, in their order.</summary>
    public required IReadOnlyList<int> RowsExercised { get; init; }

    public required int RowsPassed { get; init; }

    /// <summary>By requirement id the names of the checks that failed.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Failed { get; init; }

    /// <summary>Lower-case hex SHA-256 over what was observed: equal where all observations were.</summary>
    public required string Observations { get; init; }
}
