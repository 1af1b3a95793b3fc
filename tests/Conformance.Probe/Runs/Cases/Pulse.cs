namespace Conformance.Probe.Runs;

/// <summary>Measures, while it lives, how late this process gets to what is due: times taken meanwhile may be late by as much.</summary>
internal sealed class Pulse : IDisposable
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(10);
    private readonly CancellationTokenSource stop = new();
    private readonly Task<double> latest;

    public Pulse(TimeProvider clock) => latest = BeatAsync(clock);

    /// <returns>The longest lateness, in milliseconds.</returns>
    public async Task<double> StopAsync()
    {
        await stop.CancelAsync();
        return await latest;
    }

    public void Dispose() => stop.Dispose();

    private async Task<double> BeatAsync(TimeProvider clock)
    {
        var worst = 0.0;
        while (!stop.IsCancellationRequested)
        {
            var start = clock.GetTimestamp();
            await Task.Delay(Beat, clock, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            worst = Math.Max(worst, (clock.GetElapsedTime(start) - Beat).TotalMilliseconds);
        }

        return Math.Round(worst, 3);
    }
}
