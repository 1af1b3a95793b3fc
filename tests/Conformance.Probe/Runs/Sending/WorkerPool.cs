namespace Conformance.Probe.Runs;

/// <summary>
/// Places for cases at the same time. As long as answers come about as fast as the fastest did, places are added up to the most allowed; once
/// they come several times slower, so that requests only wait for each other, some are taken away. Never more than the rate can use.
/// </summary>
public sealed class WorkerPool : IDisposable
{
    private const int First = 16;
    private const int Fewest = 4;
    private const int Memory = 8;

    // Answers of a busy machine differ by some milliseconds without being late.
    private static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(10);

    private readonly Lock turn = new();
    private readonly SemaphoreSlim places;
    private readonly int most;
    private readonly int perSecond;
    private TimeSpan fastest = TimeSpan.MaxValue;
    private TimeSpan typical;
    private int size;
    private int surplus;
    private int untilNextCut;

    /// <param name="most">The most places there may be.</param>
    /// <param name="perSecond">The most requests a second; 0 for any number.</param>
    public WorkerPool(int most, int perSecond)
    {
        this.most = most;
        this.perSecond = perSecond;
        size = Math.Min(most, First);
        places = new SemaphoreSlim(size);
    }

    /// <summary>Places there are now.</summary>
    public int Size => size;

    public async Task<IDisposable> EnterAsync(CancellationToken ct)
    {
        await places.WaitAsync(ct);
        return new Place(Leave);
    }

    /// <summary>Takes into account how long an answer took.</summary>
    public void Note(TimeSpan latency)
    {
        lock (turn)
        {
            typical = fastest == TimeSpan.MaxValue ? latency : typical + (latency - typical) / Memory;
            fastest = latency < fastest ? latency : fastest;
            untilNextCut--;
            if (size > Useful())
            {
                Cut(Useful());
            }
            else if (latency <= fastest * 2 + Slack)
            {
                Grow();
            }
            else if (latency > fastest * 4 + Slack * 4 && untilNextCut <= 0)
            {
                // One cut for each round of answers: the next ones were sent before it.
                untilNextCut = size;
                Cut(Math.Max(Math.Min(most, Fewest), size - size / 4));
            }
        }
    }

    public void Dispose() => places.Dispose();

    // By Little's law rate times latency are under way; twice as many, for latency varies.
    private int Useful() => perSecond == 0 ? most : Math.Min(most, 1 + (int)Math.Ceiling(perSecond * typical.TotalSeconds * 2));

    private void Grow()
    {
        if (size >= Useful())
        {
            return;
        }

        size++;
        if (surplus > 0)
        {
            surplus--;
        }
        else
        {
            places.Release();
        }
    }

    // Places that are taken go when they are left.
    private void Cut(int to)
    {
        surplus += size - to;
        size = to;
    }

    private void Leave()
    {
        lock (turn)
        {
            if (surplus > 0)
            {
                surplus--;
                return;
            }
        }

        places.Release();
    }
}
