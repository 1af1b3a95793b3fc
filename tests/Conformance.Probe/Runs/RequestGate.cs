using System.Collections.Concurrent;
using Conformance.Probe.Settings;

namespace Conformance.Probe.Runs;

/// <summary>What every request passes before it is sent: workers, rate, budget, the circuit breaker, and a lock per account for bursts.</summary>
public sealed class RequestGate : IDisposable
{
    private readonly WorkerPool workers;
    private readonly ConcurrentDictionary<string, SemaphoreSlim> accounts = new();
    private readonly Pace pace;
    private readonly int budget;
    private int sent;
    private int retries;

    public RequestGate(RunSettings run, TimeProvider clock)
    {
        Breaker = new CircuitBreaker(run.MaxConsecutiveFaults);
        workers = new WorkerPool(run.Workers, run.MaxRequestsPerSecond);
        pace = new Pace(run.MaxRequestsPerSecond, clock);
        budget = run.MaxRequests == 0 ? int.MaxValue : run.MaxRequests;
    }

    /// <summary>Open, it lets nothing through.</summary>
    public CircuitBreaker Breaker { get; }

    /// <summary>Requests let through so far.</summary>
    public int Sent => Math.Min(sent, budget);

    /// <summary>Of those, how many were sent again because the network had failed them.</summary>
    public int Retries => retries;

    /// <summary>A place among the workers, held for one case.</summary>
    public Task<IDisposable> EnterAsync(CancellationToken ct) => workers.EnterAsync(ct);

    /// <summary>The account alone, for a burst that would disturb others and be disturbed by them.</summary>
    public async Task<IDisposable> HoldAccountAsync(string name, CancellationToken ct)
    {
        var account = accounts.GetOrAdd(name, _ => new SemaphoreSlim(1));
        await account.WaitAsync(ct);
        return new Place(() => account.Release());
    }

    /// <summary>Counts a request about to be sent.</summary>
    /// <returns>False when the budget is spent or the breaker is open: it must not be sent.</returns>
    public bool TryPass() => Breaker.Opened is null && Interlocked.Increment(ref sent) <= budget;

    /// <summary>Waits for the rate.</summary>
    public Task PaceAsync(CancellationToken ct) => pace.WaitAsync(ct);

    /// <summary>Takes into account how long the answer to a request within the rate took.</summary>
    public void Note(TimeSpan latency) => workers.Note(latency);

    /// <summary>Counts requests about to be sent again because the network had failed them.</summary>
    public void CountRetries(int requests) => Interlocked.Add(ref retries, requests);

    public void Dispose()
    {
        workers.Dispose();
        foreach (var account in accounts.Values)
        {
            account.Dispose();
        }
    }
}
