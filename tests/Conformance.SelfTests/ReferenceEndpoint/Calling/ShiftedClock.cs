namespace Conformance.SelfTests.ReferenceEndpoint.Calling;

/// <summary>The system's clock, moved by hand.</summary>
internal sealed class ShiftedClock : TimeProvider
{
    private long ticks;

    public void Move(TimeSpan by) => Interlocked.Add(ref ticks, by.Ticks);

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddTicks(Interlocked.Read(ref ticks));

    public override long GetTimestamp() =>
        base.GetTimestamp() + (Interlocked.Read(ref ticks) * TimestampFrequency / TimeSpan.TicksPerSecond);
}
