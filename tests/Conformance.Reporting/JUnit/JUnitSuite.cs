namespace Conformance.Reporting.JUnit;

/// <summary>One test suite of <c>junit.xml</c> with its counts.</summary>
internal sealed record JUnitSuite(string Name, DateTimeOffset StartedAt, IReadOnlyList<JUnitCase> Cases)
{
    public int Failures => Cases.Count(c => c.Outcome is JUnitFailed);

    public int Errors => Cases.Count(c => c.Outcome is JUnitError);

    public int Skipped => Cases.Count(c => c.Outcome is JUnitSkipped);

    /// <summary>The sum of its cases: they ran side by side.</summary>
    public decimal Seconds => Cases.Sum(c => c.Seconds);
}
