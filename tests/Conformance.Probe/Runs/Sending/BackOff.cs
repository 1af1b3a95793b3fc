using Conformance.Judging.Answers;
using Conformance.Probe.Requests;

namespace Conformance.Probe.Runs;

/// <summary>
/// Gives way to an endpoint that throttles: pauses that double, each with jitter, or as long as its <c>Retry-After</c> asks, within a deadline
/// that holds for one case, and for all of them together while the endpoint serves none.
/// </summary>
internal sealed class BackOff(NonceSource nonces, TimeProvider clock)
{
    private const int Attempts = 4;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);
    private readonly Lock gate = new();
    private long? since;
    private int pauses;

    /// <summary>What a person should know of it; null when the endpoint never throttled.</summary>
    public string? Note => pauses == 0 ? null
        : $"throttled by the endpoint outside the throttling rows: backed off {pauses} times; a lower Run:MaxRequestsPerSecond may spare that";

    /// <summary>Once the endpoint serves again the next throttling is a new one.</summary>
    public void Served(IEnumerable<ReadExchange> reads)
    {
        if (reads.All(r => r.Exchange.Fault is not null || Throttled.Is(r)))
        {
            return;
        }

        lock (gate)
        {
            since = null;
        }
    }

    /// <summary>For the throttling of one case.</summary>
    public Patience Begin() => new(this, clock);

    private double Jitter() => 0.5 + nonces.Chance();

    private TimeSpan Waited()
    {
        lock (gate)
        {
            since ??= clock.GetTimestamp();
            return clock.GetElapsedTime(since.Value);
        }
    }

    /// <summary>What one case has waited so far.</summary>
    public sealed class Patience(BackOff all, TimeProvider clock)
    {
        private long? first;
        private int attempt;

        /// <summary>Pauses.</summary>
        /// <returns>Null when the case is to be sent again, else why it is not.</returns>
        public async Task<string?> PauseAsync(IReadOnlyList<ReadExchange> throttled, CancellationToken ct)
        {
            attempt++;
            first ??= clock.GetTimestamp();
            var own = clock.GetElapsedTime(first.Value);
            var run = all.Waited();
            var left = Deadline - (own > run ? own : run);
            var asked = throttled.Max(r => RetryAfter.Of(r.Exchange));
            var pause = FirstPause * Math.Pow(2, attempt - 1) * all.Jitter();
            pause = asked > pause ? asked.Value + (FirstPause * all.Jitter()) : pause;
            if ((asked is null && attempt == Attempts) || pause > left)
            {
                return $"the endpoint still throttled after {attempt} attempt{(attempt == 1 ? "" : "s")}: {throttled[^1].Summary}{Reason(asked, left)}";
            }

            Interlocked.Increment(ref all.pauses);
            await Task.Delay(pause, clock, ct);
            return null;
        }

        private static string Reason(TimeSpan? asked, TimeSpan left) => (asked, left) switch
        {
            ({ } wait, _) when wait > Deadline => $"; it asks to wait {wait.TotalSeconds:0} s (Retry-After), and the suite waits {Deadline.TotalSeconds:0} s at most",
            (null, { Ticks: > 0 }) => "",
            _ => $"; the suite waits {Deadline.TotalSeconds:0} s at most",
        };
    }
}
