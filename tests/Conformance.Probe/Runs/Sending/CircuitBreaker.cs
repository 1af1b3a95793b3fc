using Conformance.Model.Evidence;

namespace Conformance.Probe.Runs;

/// <summary>Opens after so many network faults in a row and stays open: from then on nothing is sent, and the run comes to its end.</summary>
/// <param name="limit">Faults that open it; 0: none do.</param>
public sealed class CircuitBreaker(int limit)
{
    private readonly Lock gate = new();
    private int inARow;

    /// <summary>Why nothing more is sent; null while it is closed.</summary>
    public string? Opened { get; private set; }

    /// <summary>Takes note of what came of a request; any complete answer ends the row.</summary>
    public void Note(Exchange exchange)
    {
        lock (gate)
        {
            inARow = exchange.Fault is null ? 0 : inARow + 1;
            if (limit > 0 && inARow >= limit)
            {
                Opened ??= $"the circuit breaker opened after {limit} network fault{(limit == 1 ? "" : "s in a row")} (Run:MaxConsecutiveFaults), "
                    + $"the last one: {exchange.Fault!.Detail}";
            }
        }
    }
}
