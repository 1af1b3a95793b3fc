namespace Conformance.ReferenceEndpoint.State;

/// <summary>Lets so many calls pass at once and so many a second after that; safe under concurrent calls.</summary>
internal sealed class TokenBucket(double capacity, double refillPerSecond, TimeProvider clock)
{
    private readonly Lock sync = new();
    private double taken;
    private long lookedAt;

    public bool TryTake()
    {
        lock (sync)
        {
            var now = clock.GetTimestamp();
            taken = Math.Max(0, taken - (clock.GetElapsedTime(lookedAt, now).TotalSeconds * refillPerSecond));
            lookedAt = now;
            if (taken + 1 > capacity)
                return false;
            taken++;
            return true;
        }
    }
}
