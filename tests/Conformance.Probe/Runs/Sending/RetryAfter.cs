using System.Globalization;
using System.Net.Http.Headers;
using Conformance.Model.Evidence;

namespace Conformance.Probe.Runs;

/// <summary>How long an endpoint asks to be left alone.</summary>
internal static class RetryAfter
{
    /// <summary>The wait its <c>Retry-After</c> names, as seconds or as a moment; null where there is none that can be read.</summary>
    public static TimeSpan? Of(Exchange exchange)
    {
        if (!RetryConditionHeaderValue.TryParse(exchange.Response?.Header("Retry-After"), out var asked))
        {
            return null;
        }

        var wait = asked.Delta ?? (asked.Date - Answered(exchange));
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }

    // A moment of the endpoint's own clock, where it tells its time.
    private static DateTimeOffset Answered(Exchange exchange) =>
        DateTimeOffset.TryParseExact(exchange.Response!.Header("Date"), "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? date
            : exchange.Times.StartedAt.AddMilliseconds(exchange.Times.EndMilliseconds);
}
