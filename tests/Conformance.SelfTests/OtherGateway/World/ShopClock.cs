namespace Conformance.SelfTests.OtherGateway.World;

/// <summary>The shop's own clock, which may run ahead of or behind everybody else's.</summary>
internal sealed class ShopClock(TimeProvider time, TimeSpan skew)
{
    public TimeProvider Time => time;

    public DateTimeOffset Now => time.GetUtcNow() + skew;
}
