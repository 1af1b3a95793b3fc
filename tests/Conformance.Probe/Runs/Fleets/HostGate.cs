namespace Conformance.Probe.Runs;

/// <summary>
/// What the requests of all runs over one host pass besides their own run's gate: so many at once, so many a second. The requests of a burst
/// and of an overlap do not, which are only worth something when nothing holds them up.
/// </summary>
public sealed class HostGate : IDisposable
{
    private readonly SemaphoreSlim places;
    private readonly Pace pace;

    /// <param name="atOnce">Most requests under way.</param>
    /// <param name="perSecond">0: unlimited.</param>
    /// <param name="clock">The one clock.</param>
    public HostGate(int atOnce, int perSecond, TimeProvider clock)
    {
        places = new SemaphoreSlim(atOnce);
        pace = new Pace(perSecond, clock);
        AtOnce = atOnce;
        PerSecond = perSecond;
    }

    public int AtOnce { get; }

    public int PerSecond { get; }

    /// <summary>A place for one request, held until its answer has come.</summary>
    public async Task<IDisposable> EnterAsync(CancellationToken ct)
    {
        await places.WaitAsync(ct);
        try
        {
            await pace.WaitAsync(ct);
            return new Place(() => places.Release());
        }
        catch
        {
            places.Release();
            throw;
        }
    }

    public void Dispose() => places.Dispose();
}
