using Conformance.Judging.Answers;
using Conformance.Model.Evidence;
using Conformance.Probe.Recipes;

namespace Conformance.Probe.Runs;

/// <summary>Performs a script: sends its requests in the way its conduct says.</summary>
internal sealed class Performance(Transport transport, TimeProvider clock)
{
    public Task<IReadOnlyList<ReadExchange>> PerformAsync(Script script, CancellationToken ct) => script.Conduct switch
    {
        Conduct.OneByOne => OneByOneAsync(script, ct),
        Conduct.Together => AllAsync(script.Steps.Select(s => transport.SendAsync(s.Request, s.Role, ct))),
        Conduct.AtOnce => AllAsync(script.Steps.Select(s => transport.SendAtOnceAsync(s.Request, s.Role, ct))),
        Conduct.Delayed(var after) => DelayedAsync(script, after, ct),
        var other => throw new InvalidOperationException($"no way to conduct {other}"),
    };

    private async Task<IReadOnlyList<ReadExchange>> OneByOneAsync(Script script, CancellationToken ct)
    {
        var reads = new List<ReadExchange>();
        foreach (var (role, request) in script.Steps)
        {
            var read = await transport.SendAsync(request, role, ct);
            reads.Add(read);
            if (role == ExchangeRole.SetUp && !read.Succeeded)
            {
                break;
            }
        }

        return reads;
    }

    private async Task<IReadOnlyList<ReadExchange>> DelayedAsync(Script script, TimeSpan after, CancellationToken ct)
    {
        var written = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var (first, second) = (script.Steps[0], script.Steps[1]);
        var answer = transport.SendWatchedAsync(first.Request, first.Role, () => written.TrySetResult(), ct);
        await written.Task;
        await Task.Delay(after, clock, ct);
        using var pulse = new Pulse(clock);
        var other = transport.SendWatchedAsync(second.Request, second.Role, () => { }, ct);
        var overlapped = await answer;
        var times = overlapped.Exchange.Times with { LagMilliseconds = await pulse.StopAsync() };
        return [overlapped with { Exchange = overlapped.Exchange with { Times = times } }, await other];
    }

    private static async Task<IReadOnlyList<ReadExchange>> AllAsync(IEnumerable<Task<ReadExchange>> sends) => await Task.WhenAll([.. sends]);
}
