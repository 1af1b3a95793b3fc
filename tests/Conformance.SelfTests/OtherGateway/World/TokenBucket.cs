namespace Conformance.SelfTests.OtherGateway.World;

/// <summary>A bucket of calls that fills again with time.</summary>
internal sealed class TokenBucket(TimeProvider time, int capacity, double perSecond)
{
    private readonly Lock gate = new();
    private double level = capacity;
    private long filledAt = time.GetTimestamp();

    public bool TryTake()
    {
        lock (gate)
        {
            var now = time.GetTimestamp();
            level = Math.Min(capacity, level + (time.GetElapsedTime(filledAt, now).TotalSeconds * perSecond));
            filledAt = now;
            if (level < 1)
            {
                return false;
            }

            level--;
            return true;
        }
    }
}
