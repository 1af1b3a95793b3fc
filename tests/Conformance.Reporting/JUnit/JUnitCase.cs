namespace Conformance.Reporting.JUnit;

/// <summary>One test case of <c>junit.xml</c>.</summary>
internal sealed record JUnitCase
{
    public required string ClassName { get; init; }

    public required string Name { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required decimal Seconds { get; init; }

    public required JUnitOutcome Outcome { get; init; }
}

/// <summary>How a test case came out; a closed set.</summary>
internal abstract record JUnitOutcome;

/// <param name="Output">What a reader should still know; null for nothing.</param>
internal sealed record JUnitPassed(string? Output) : JUnitOutcome;

internal sealed record JUnitFailed(string Message, string Type, string Body) : JUnitOutcome;

internal sealed record JUnitSkipped(string Message) : JUnitOutcome;

internal sealed record JUnitError(string Message, string Type) : JUnitOutcome;
