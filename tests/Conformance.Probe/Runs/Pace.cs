namespace Conformance.Probe.Runs;

/// <summary>Hands out moments to send at, so many a second and none of them twice.</summary>
/// <param name="perSecond">0: as many as are asked for.</param>
/// <param name="clock">The one clock.</param>
internal sealed class Pace(int perSecond, TimeProvider clock)
{
    private readonly TimeSpan interval = perSecond == 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(1) / perSecond;
    private readonly Lock gate = new();
    private DateTimeOffset next = DateTimeOffset.MinValue;

    public Task WaitAsync(CancellationToken ct) =>
        interval > TimeSpan.Zero && Slot() is { Ticks: > 0 } wait ? Task.Delay(wait, clock, ct) : Task.CompletedTask;

    private TimeSpan Slot()
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            var slot = next > now ? next : now;
            next = slot + interval;
            return slot - now;
        }
    }
}
