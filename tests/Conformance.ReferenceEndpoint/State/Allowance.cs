namespace Conformance.ReferenceEndpoint.State;

/// <summary>An amount that can be spent and given back, and never falls below nothing; safe under concurrent calls.</summary>
internal sealed class Allowance(long amount)
{
    private readonly Lock sync = new();
    private long left = amount;

    public long Left
    {
        get
        {
            lock (sync)
                return left;
        }
    }

    public bool TrySpend(long wanted)
    {
        lock (sync)
        {
            if (left < wanted)
                return false;
            left -= wanted;
            return true;
        }
    }

    public void GiveBack(long returned)
    {
        lock (sync)
            left += returned;
    }
}
