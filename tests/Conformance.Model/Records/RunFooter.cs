namespace Conformance.Model.Records;

/// <summary>The last line of a record; without it the run was killed.</summary>
public sealed record RunFooter : RecordLine
{
    public required DateTimeOffset EndedAt { get; init; }

    public required double Seconds { get; init; }

    /// <summary>Requests sent, preflight included.</summary>
    public required int Requests { get; init; }

    /// <summary>Name of the signal that ended the run early; null for none.</summary>
    public required string? InterruptedBy { get; init; }

    /// <summary>What failed in the suite itself; null for nothing.</summary>
    public required string? Error { get; init; }

    /// <summary>How many of them were sent again because the network had failed them.</summary>
    public int Retries { get; init; }

    /// <summary>Why the circuit breaker ended the run early; null when it did not.</summary>
    public string? CircuitOpened { get; init; }

    /// <summary>Things a person should know that change no verdict: a cleanup that failed, throttling met.</summary>
    public required IReadOnlyList<string> Notes { get; init; }
}
