using Conformance.Judging.Answers;
using Conformance.Model.Evidence;

namespace Conformance.Judging;

/// <summary>
/// Whether two requests overlapped: the second fully sent at least 50 ms after the first, and at least 50 ms before the first's answer
/// began (contract §4).
/// </summary>
public static class Overlap
{
    private const double MarginMilliseconds = 50;

    /// <summary>Whether it is not shown although the first answer took long enough for it: then this machine was late, not the endpoint quick.</summary>
    /// <param name="pair">The two exchanges.</param>
    /// <param name="delay">How long after the first the second was to be sent.</param>
    public static bool WasMissed(IReadOnlyList<ReadExchange> pair, TimeSpan delay) =>
        pair is [{ Succeeded: true, Exchange.Times: { WrittenMilliseconds: { } written, FirstByteMilliseconds: { } answered } }, _]
        && answered - written >= delay.TotalMilliseconds + MarginMilliseconds
        && NotShown(pair) is not null;

    /// <summary>Why the overlap is not shown; null when it is.</summary>
    internal static string? NotShown(IReadOnlyList<ReadExchange> pair)
    {
        if (pair is not [{ Exchange.Times: var first }, { Exchange.Times: var second }]
            || Written(first) is not { } firstWritten || Written(second) is not { } secondWritten || FirstByte(first) is not { } firstAnswered)
        {
            return "the overlap is not shown: the times of its two requests are not known";
        }

        var after = (secondWritten - firstWritten).TotalMilliseconds;
        var doubt = pair.All(r => r.Succeeded) ? Doubt(first, second) : 0;
        var before = (firstAnswered - secondWritten).TotalMilliseconds - doubt;
        return after >= MarginMilliseconds && before >= MarginMilliseconds
            ? null
            : $"the overlap is not shown: the second request was sent {after:0} ms after the first and {before:0} ms before its answer"
                + (doubt >= 1 ? $", {doubt:0} ms for the way and this machine's lag taken off" : "")
                + "; both must be at least 50 (DelayMilliseconds of the scenario sets the first)";
    }

    /// <summary>
    /// What two acceptances may be due to without the endpoint being wrong, in milliseconds: the second request can be on its way still
    /// when the first is done, for no longer than opening a connection and sending took; and a busy machine notices an answer late.
    /// </summary>
    private static double Doubt(ExchangeTimes first, ExchangeTimes second) =>
        Math.Min(first.WrittenMilliseconds!.Value, second.WrittenMilliseconds!.Value) + (first.LagMilliseconds ?? 0);

    private static DateTimeOffset? Written(ExchangeTimes times) => Moment(times, times.WrittenMilliseconds);

    private static DateTimeOffset? FirstByte(ExchangeTimes times) => Moment(times, times.FirstByteMilliseconds);

    private static DateTimeOffset? Moment(ExchangeTimes times, double? after) => after is { } ms ? times.StartedAt.AddMilliseconds(ms) : null;
}
