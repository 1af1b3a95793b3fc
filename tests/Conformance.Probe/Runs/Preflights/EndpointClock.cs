using System.Globalization;
using Conformance.Model.Evidence;

namespace Conformance.Probe.Runs;

/// <summary>The endpoint's clock as its Date header shows it; ours until one was seen.</summary>
public sealed class EndpointClock(TimeProvider clock)
{
    // Beyond these a Date is nonsense, and arithmetic with it would leave the calendar.
    private const int FirstYear = 1970;
    private const int LastYear = 9000;

    /// <summary>How far the endpoint is ahead of us, to the second; null while no Date header was seen.</summary>
    public TimeSpan? Offset { get; private set; }

    public DateTimeOffset Now => clock.GetUtcNow() + (Offset ?? TimeSpan.Zero);

    /// <summary>Takes the offset from a response, against the middle of its exchange.</summary>
    public void Learn(Exchange exchange)
    {
        if (exchange.Response?.Header("Date") is { } text
            && DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            && date.Year is > FirstYear and < LastYear)
        {
            Offset = date - exchange.Times.StartedAt.AddMilliseconds(exchange.Times.EndMilliseconds / 2);
        }
    }
}
