namespace Conformance.SelfTests.Samples;

/// <summary>The system's clock, set wrong.</summary>
internal sealed class ClockAhead(TimeSpan by) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + by;
}
