namespace Conformance.Probe.Exchanges;

/// <summary>Notes when the bytes of one request were written and when the first of its response came; for a connection of its own.</summary>
internal sealed class ConnectionWatch(TimeProvider clock)
{
    private readonly TaskCompletionSource written = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when bytes of the request were first written.</summary>
    public Task Written => written.Task;

    /// <summary>Timestamp of the last write before the response; null before it.</summary>
    public long? LastWrite { get; private set; }

    /// <summary>Timestamp of the first byte read; null before it.</summary>
    public long? FirstRead { get; private set; }

    public void Wrote()
    {
        if (FirstRead is null)
        {
            LastWrite = clock.GetTimestamp();
            written.TrySetResult();
        }
    }

    public void Read() => FirstRead ??= clock.GetTimestamp();

    /// <summary>Lets those who wait for the request go on when it never went out.</summary>
    public void Ended() => written.TrySetResult();
}
