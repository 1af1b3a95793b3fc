namespace Conformance.Model.Evidence;

/// <summary>When the parts of an exchange happened; milliseconds count from <see cref="StartedAt"/>.</summary>
public sealed record ExchangeTimes
{
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When the last byte of the request was written; null where that was not watched or did not happen.</summary>
    public required double? WrittenMilliseconds { get; init; }

    /// <summary>When the first byte of the response was read; null like <see cref="WrittenMilliseconds"/>.</summary>
    public required double? FirstByteMilliseconds { get; init; }

    public required double EndMilliseconds { get; init; }

    /// <summary>How late our own machine was at most, meanwhile, in noticing what had happened; null where that was not watched.</summary>
    public double? LagMilliseconds { get; init; }
}
