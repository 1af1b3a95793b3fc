using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Conformance.Benchmarks.Bare;

/// <summary>Sends what was recorded again, in the order and at the same time as then, and holds status and code of each answer against the record.</summary>
internal sealed partial class Replay(Recording recording, Sender sender, Accounts accounts) : IDisposable
{
    // A set-up that had ended this little before the judged request began was waited for.
    private const double Tolerance = 0.05;

    private readonly ConcurrentDictionary<string, SemaphoreSlim> bursting = new();
    private readonly SemaphoreSlim workers = new(recording.Workers);

    /// <summary>Answers that differ from the record, a sentence each.</summary>
    public ConcurrentQueue<string> Differences { get; } = new();

    public async Task RunAsync()
    {
        foreach (var wave in recording.PreflightWaves(Tolerance))
        {
            await Task.WhenAll(wave.Select(e => CheckedAsync("preflight", e)));
        }

        var alone = recording.Alone(Tolerance);
        await Task.WhenAll(recording.Cases.Where(c => !alone.Contains(c.Id)).Select(CaseAsync));
        foreach (var one in recording.Cases.Where(c => alone.Contains(c.Id)))
        {
            await CaseAsync(one);
        }
    }

    public void Dispose() => workers.Dispose();

    private async Task CaseAsync(RecordedCase one)
    {
        await workers.WaitAsync();
        try
        {
            var setUps = one.Exchanges.Where(e => e.Role == "setUp").ToList();
            var judged = one.Exchanges.Where(e => e.Role == "judged").ToList();
            var recoveries = one.Exchanges.Where(e => e.Role == "recovery").ToList();
            if (recoveries.Count > 0)
            {
                await BurstAsync(one.Id, judged, recoveries);
            }
            else if (setUps.Count == 1 && judged.Count == 1 && judged[0].Start < setUps[0].End - Tolerance)
            {
                await OverlapAsync(one, setUps[0], judged[0]);
            }
            else
            {
                await SequenceAsync(one, setUps, judged);
            }
        }
        finally
        {
            workers.Release();
        }
    }

    private async Task SequenceAsync(RecordedCase one, List<Recorded> setUps, List<Recorded> judged)
    {
        var answers = new List<string>();
        foreach (var setUp in setUps)
        {
            answers.Add(await CheckedAsync(one.Id, setUp));
        }

        await Task.WhenAll(judged.Select(e => CheckedAsync(one.Id, e)));
        await CleanUpAsync(one, answers.FirstOrDefault());
    }

    private async Task OverlapAsync(RecordedCase one, Recorded first, Recorded second)
    {
        var answer = CheckedAsync(one.Id, first);
        await PauseAsync(second.Start - first.Start);
        await CheckedAsync(one.Id, second);
        await CleanUpAsync(one, await answer);
    }

    private async Task CleanUpAsync(RecordedCase one, string? answer)
    {
        foreach (var cleanup in one.Exchanges.Where(e => e.Role == "cleanup"))
        {
            await CheckedAsync(one.Id, Cleanup.With(accounts.Unmasked(cleanup), one.Exchanges[0].Answer, answer ?? "", accounts.SecretOf(cleanup.Account!)));
        }
    }

    // Which of a burst are refused is chance; that each gets a recorded answer (what is let through: the recovery's) and one a refusal, is not.
    private async Task BurstAsync(string id, List<Recorded> burst, List<Recorded> recoveries)
    {
        var known = burst.Concat(recoveries).Select(e => (e.Status, Code(e.Answer))).ToHashSet();
        var account = bursting.GetOrAdd(burst[0].Account!, _ => new SemaphoreSlim(1));
        await account.WaitAsync();
        try
        {
            var got = await Task.WhenAll(burst.Select(sender.SendAsync));
            foreach (var (status, text) in got.Where(g => !known.Contains((g.Status, Code(g.Text)))))
            {
                Differences.Enqueue($"{id}: {status} {Code(text)} was not among the answers of the recorded burst");
            }

            if (got.All(g => g.Status < 300) && known.Any(k => k.Status >= 300))
            {
                Differences.Enqueue($"{id}: none of the burst was refused");
            }

            await RecoverAsync(id, burst, recoveries);
        }
        finally
        {
            account.Release();
        }
    }

    private async Task RecoverAsync(string id, List<Recorded> burst, List<Recorded> recoveries)
    {
        var before = burst.Max(e => e.End);
        foreach (var recovery in recoveries)
        {
            await PauseAsync(recovery.Start - before);
            before = recovery.End;
            if ((await sender.SendAsync(recovery)).Status < 300)
            {
                return;
            }
        }

        Differences.Enqueue($"{id}: the account did not recover");
    }

    private async Task<string> CheckedAsync(string id, Recorded exchange)
    {
        var (status, text) = await sender.SendAsync(exchange);
        if (status != exchange.Status || Code(text) != Code(exchange.Answer))
        {
            Differences.Enqueue($"{id}: {exchange.Method} {exchange.Role} recorded {exchange.Status} {Code(exchange.Answer)}, got {status} {Code(text)}");
        }

        return text;
    }

    private static Task PauseAsync(double milliseconds) => Task.Delay(TimeSpan.FromMilliseconds(Math.Max(0, milliseconds)), TimeProvider.System);

    private static string? Code(string answer) => CodeText().Match(answer) is { Success: true } match ? match.Groups[1].Value + match.Groups[2].Value : null;

    [GeneratedRegex("<Code>([^<]*)</Code>|\"Code\":\"([^\"]*)\"")]
    private static partial Regex CodeText();
}
