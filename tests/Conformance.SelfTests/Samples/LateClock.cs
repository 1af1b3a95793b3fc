namespace Conformance.SelfTests.Samples;

/// <summary>The system's clock on a machine that is late once: the first timer of a duration fires that much after its time.</summary>
internal sealed class LateClock(TimeSpan duration, TimeSpan late) : TimeProvider
{
    private int met;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, dueTime == duration && Interlocked.Increment(ref met) == 1 ? dueTime + late : dueTime, period);
}
