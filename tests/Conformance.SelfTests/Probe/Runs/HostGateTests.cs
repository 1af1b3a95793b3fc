using Conformance.Model.Records;
using Conformance.Probe.Runs;
using Conformance.Probe.Settings;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ProbeTests.Runs;

/// <summary>What several runs over one host send together stays within the bounds of the host.</summary>
[TestFixture]
internal sealed class HostGateTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    [Test]
    public async Task Places_are_held_until_they_are_given_back()
    {
        using var gate = new HostGate(2, 0, new ManualClock());
        var entered = Enumerable.Range(0, 3).Select(_ => gate.EnterAsync(CancellationToken.None)).ToList();

        entered.Select(e => e.IsCompleted).Should().Equal(true, true, false);
        (await entered[0]).Dispose();
        await entered[2].WaitAsync(Patience, TimeProvider.System);
    }

    [Test]
    public async Task Requests_pass_at_the_rate_and_who_gives_up_leaves_the_place()
    {
        var clock = new ManualClock();
        using var stop = new CancellationTokenSource();
        using var gate = new HostGate(2, 4, clock);
        (await gate.EnterAsync(CancellationToken.None)).Dispose();
        var waiting = gate.EnterAsync(stop.Token);
        var next = gate.EnterAsync(CancellationToken.None);

        clock.Advance(TimeSpan.FromMilliseconds(200));
        waiting.IsCompleted.Should().BeFalse();
        await stop.CancelAsync();
        await FluentActions.Awaiting(() => waiting).Should().ThrowAsync<OperationCanceledException>();
        var last = gate.EnterAsync(CancellationToken.None);
        clock.Advance(TimeSpan.FromSeconds(1));
        await Task.WhenAll(next, last).WaitAsync(Patience, TimeProvider.System);
    }

    [TestCase(null, null, 6, 30)]
    [TestCase(2, 5, 2, 5)]
    public void Unbounded_host_gets_the_most_that_one_of_its_targets_may_send(int? atOnce, int? perSecond, int expectedAtOnce, int expectedPerSecond)
    {
        var (first, second, other) = (Target("http://Host.example.com:81/", 4, 30), Target("https://host.example.com./x", 6, 10), Target("http://other.example.com/", 1, 0));
        using var gates = new HostGates(Fleet(atOnce, perSecond, first, second, other), new ManualClock());

        gates.Of(first.Settings.Endpoint).Should().BeSameAs(gates.Of(second.Settings.Endpoint)).And.NotBeSameAs(gates.Of(other.Settings.Endpoint));
        gates.Of(first.Settings.Endpoint).Should().BeEquivalentTo(new { AtOnce = expectedAtOnce, PerSecond = expectedPerSecond });
    }

    [TestCase(3, 3)]
    [TestCase(1000, 8)]
    public async Task Host_sees_no_more_at_once_than_its_bound(int bound, int least)
    {
        var (now, most) = (0, 0);
        var counting = new Lock();
        using var server = new RawServer(async (_, socket) =>
        {
            lock (counting)
            {
                most = Math.Max(most, ++now);
            }

            await Task.Delay(TimeSpan.FromMilliseconds(30), TimeProvider.System);
            lock (counting)
            {
                now--;
            }

            await RawServer.SayAsync(socket, RawServer.Response("<Error/>", "400 Bad Request"));
        });
        FleetTarget[] targets = [Target(server.Url, 8, 0), Target(server.Url, 8, 0)];
        using var gates = new HostGates(Fleet(bound, null, targets), TimeProvider.System);

        await Task.WhenAll(targets.Select(t => RunAsync(t, gates)));

        most.Should().BeGreaterThanOrEqualTo(least);
        (most <= bound).Should().BeTrue("{0} requests were under way at once", most);
    }

    private static async Task RunAsync(FleetTarget target, HostGates gates)
    {
        using var folder = new TempFolder();
        var plan = new RunPlan(TestHome.Edition, new Selection { Only = ["MissingParameter.*/*-get*", "InvalidParameter.*/*-get*"], Variants = "full", Cases = 0, RequireComplete = false });
        using var session = await RunSession.OpenAsync(
            new RunRequest { Edition = TestHome.Edition, Settings = target.Settings, Plan = plan, Folder = folder.Path, Host = gates.Of(target.Settings.Endpoint) },
            CancellationToken.None);
        (await new PlanDriver(session, plan, target.Settings.Run.Workers).RunAsync()).Should().BeNull();
    }

    private static FleetTarget Target(string url, int workers, int perSecond) => new(
        url, SampleSettings.Of(SampleSettings.Endpoint(url)) with { Run = SampleSettings.Run with { Workers = workers, MaxRequestsPerSecond = perSecond } });

    private static FleetSettings Fleet(int? atOnce, int? perSecond, params FleetTarget[] targets) =>
        new() { EndpointsAtOnce = 2, RequestsAtOncePerHost = atOnce, RequestsPerSecondPerHost = perSecond, Targets = targets };
}
