using Flurl.Http;

namespace Conformance.Probe.Exchanges;

/// <summary>
/// The connections of all exchanges but watched ones: kept open, until one was dropped under a request. An endpoint may close any connection
/// after an answer without saying so (RFC 9112, 9.3); from then on each is used once, so that no request meets the closing.
/// </summary>
/// <param name="open">Opens a client whose connections are used again for so long.</param>
internal sealed class Lines(Func<TimeSpan, FlurlClient> open) : IDisposable
{
    private readonly FlurlClient kept = open(Timeout.InfiniteTimeSpan);
    private readonly Lazy<FlurlClient> single = new(() => open(TimeSpan.Zero));
    private volatile bool isDropped;

    public Line Current => isDropped ? new Line(single.Value, IsKept: false) : new Line(kept, IsKept: true);

    public void Dropped() => isDropped = true;

    public void Dispose()
    {
        kept.Dispose();
        if (single.IsValueCreated)
        {
            single.Value.Dispose();
        }
    }

    /// <summary>A client, and whether its connections are used again.</summary>
    public readonly record struct Line(FlurlClient Client, bool IsKept);
}
