using Conformance.Probe.Runs;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ProbeTests.Runs;

/// <summary>Rate, budget, workers and the lock of an account, by a clock moved by hand.</summary>
[TestFixture]
internal sealed class RequestGateTests
{
    [Test]
    public async Task Requests_pass_at_the_rate()
    {
        var clock = new ManualClock();
        using var gate = new RequestGate(SampleSettings.Run with { MaxRequestsPerSecond = 4 }, clock);
        var passes = Enumerable.Range(0, 4).Select(_ => PassAsync(gate, CancellationToken.None)).ToList();

        passes.Select(p => p.IsCompleted).Should().Equal(true, false, false, false);
        clock.Advance(TimeSpan.FromMilliseconds(249));
        passes[1].IsCompleted.Should().BeFalse();
        clock.Advance(TimeSpan.FromMilliseconds(1));
        (await passes[1].WaitAsync(TimeSpan.FromSeconds(2), TimeProvider.System)).Should().BeTrue();
        passes[2].IsCompleted.Should().BeFalse();
        clock.Advance(TimeSpan.FromMilliseconds(500));
        await Task.WhenAll(passes).WaitAsync(TimeSpan.FromSeconds(2), TimeProvider.System);
    }

    [Test]
    public async Task Idle_time_is_not_saved_up()
    {
        var clock = new ManualClock();
        using var gate = new RequestGate(SampleSettings.Run with { MaxRequestsPerSecond = 4 }, clock);
        await PassAsync(gate, CancellationToken.None);
        clock.Advance(TimeSpan.FromSeconds(10));

        var passes = Enumerable.Range(0, 2).Select(_ => PassAsync(gate, CancellationToken.None)).ToList();

        passes.Select(p => p.IsCompleted).Should().Equal(true, false);
    }

    [Test]
    public async Task Budget_lets_just_so_many_pass_and_counts_those()
    {
        using var gate = new RequestGate(SampleSettings.Run with { MaxRequests = 3 }, new ManualClock());

        bool[] passes = [gate.TryPass(), await PassAsync(gate, CancellationToken.None), gate.TryPass(), gate.TryPass()];

        passes.Should().Equal(true, true, true, false);
        gate.Sent.Should().Be(3);
    }

    [Test]
    public async Task Budget_and_rate_of_0_are_unlimited()
    {
        using var gate = new RequestGate(SampleSettings.Run, new ManualClock());

        for (var i = 0; i < 1000; i++)
        {
            (await PassAsync(gate, CancellationToken.None)).Should().BeTrue();
        }
    }

    [Test]
    public async Task Only_so_many_workers_are_inside()
    {
        using var gate = new RequestGate(SampleSettings.Run with { Workers = 2 }, new ManualClock());
        using var first = await gate.EnterAsync(CancellationToken.None);
        var second = await gate.EnterAsync(CancellationToken.None);
        var third = gate.EnterAsync(CancellationToken.None);

        third.IsCompleted.Should().BeFalse();
        second.Dispose();
        (await third.WaitAsync(TimeSpan.FromSeconds(2), TimeProvider.System)).Dispose();
    }

    [Test]
    public async Task Account_is_held_by_one_while_others_are_free()
    {
        using var gate = new RequestGate(SampleSettings.Run, new ManualClock());
        var flow = await gate.HoldAccountAsync("Flow", CancellationToken.None);
        using var main = await gate.HoldAccountAsync("Main", CancellationToken.None);
        var again = gate.HoldAccountAsync("Flow", CancellationToken.None);

        again.IsCompleted.Should().BeFalse();
        flow.Dispose();
        (await again.WaitAsync(TimeSpan.FromSeconds(2), TimeProvider.System)).Dispose();
    }

    [Test]
    public async Task Waiting_ends_with_the_run()
    {
        using var stop = new CancellationTokenSource();
        using var gate = new RequestGate(SampleSettings.Run with { MaxRequestsPerSecond = 1, Workers = 1 }, new ManualClock());
        await PassAsync(gate, stop.Token);
        using var place = await gate.EnterAsync(stop.Token);
        Task[] waiting = [PassAsync(gate, stop.Token), gate.EnterAsync(stop.Token)];

        await stop.CancelAsync();

        foreach (var task in waiting)
        {
            await task.Awaiting(t => t).Should().ThrowAsync<OperationCanceledException>();
        }
    }

    // As a request within the rate does.
    private static async Task<bool> PassAsync(RequestGate gate, CancellationToken ct)
    {
        await gate.PaceAsync(ct);
        return gate.TryPass();
    }
}
