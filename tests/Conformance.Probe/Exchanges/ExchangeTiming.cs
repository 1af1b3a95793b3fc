using Conformance.Model.Evidence;

namespace Conformance.Probe.Exchanges;

/// <summary>Takes the times of one exchange: from the watched connection where there is one, else from the outside.</summary>
internal sealed class ExchangeTiming(TimeProvider clock, ConnectionWatch? watch)
{
    private readonly DateTimeOffset startedAt = clock.GetUtcNow();
    private readonly long start = clock.GetTimestamp();
    private long? began;

    public void AnswerBegan() => began = clock.GetTimestamp();

    public ExchangeTimes Ended() => new()
    {
        StartedAt = startedAt,
        WrittenMilliseconds = Since(watch?.LastWrite),
        FirstByteMilliseconds = Since(watch?.FirstRead ?? began),
        EndMilliseconds = Since(clock.GetTimestamp())!.Value,
    };

    private double? Since(long? moment) => moment is { } at ? Math.Round(clock.GetElapsedTime(start, at).TotalMilliseconds, 3) : null;
}
