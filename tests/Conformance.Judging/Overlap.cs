using Conformance.Judging.Answers;
using Conformance.Model.Evidence;

namespace Conformance.Judging;

/// <summary>
/// Whether two requests overlapped: the second fully sent at least 50 ms after the first, and at least 50 ms before the first's answer
/// began (contract §4).
/// </summary>
internal static class Overlap
{
    private const double MarginMilliseconds = 50;

    /// <summary>Why the overlap is not shown; null when it is.</summary>
    public static string? NotShown(IReadOnlyList<ReadExchange> pair)
    {
        if (pair is not [{ Exchange.Times: var first }, { Exchange.Times: var second }]
            || Written(first) is not { } firstWritten || Written(second) is not { } secondWritten || FirstByte(first) is not { } firstAnswered)
        {
            return "the overlap is not shown: the times of its two requests are not known";
        }

        var after = (secondWritten - firstWritten).TotalMilliseconds;
        // A busy machine notices the answer late; what it may have been late by proves nothing.
        var before = (firstAnswered - secondWritten).TotalMilliseconds - (first.LagMilliseconds ?? 0);
        return after >= MarginMilliseconds && before >= MarginMilliseconds
            ? null
            : $"the overlap is not shown: the second request was sent {after:0} ms after the first and {before:0} ms before its answer"
                + (first.LagMilliseconds is > MarginMilliseconds and var lag ? $", {lag:0} ms by which this machine lagged taken off" : "")
                + "; both must be at least 50 (DelayMilliseconds of the scenario sets the first)";
    }

    private static DateTimeOffset? Written(ExchangeTimes times) => Moment(times, times.WrittenMilliseconds);

    private static DateTimeOffset? FirstByte(ExchangeTimes times) => Moment(times, times.FirstByteMilliseconds);

    private static DateTimeOffset? Moment(ExchangeTimes times, double? after) => after is { } ms ? times.StartedAt.AddMilliseconds(ms) : null;
}
