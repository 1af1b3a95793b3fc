namespace Conformance.Model.Evidence;

/// <summary>The kinds of <see cref="NetworkFault"/>.</summary>
public enum NetworkFaultKind
{
    NameNotResolved,
    Refused,
    TlsFailed,
    Reset,
    TimedOut,
    CutShort,
    TooLarge,

    /// <summary>What came is not HTTP, or a content coding that cannot be undone.</summary>
    NotHttp,

    /// <summary>Not sent: <c>Run:MaxRequests</c> is spent.</summary>
    BudgetSpent,

    /// <summary>Still throttled after backing off, outside the throttling rows.</summary>
    Throttled,

    /// <summary>Not sent: the circuit breaker is open (<c>Run:MaxConsecutiveFaults</c>).</summary>
    CircuitOpen,
}
