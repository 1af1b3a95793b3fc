using Conformance.Model.Evidence;
using Conformance.Probe.Requests;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ProbeTests.Exchanges;

/// <summary>A watched exchange knows when it was written and answered, and never leaves those waiting who wait for it.</summary>
[TestFixture]
internal sealed class WatchedTests
{
    [TestCase("GET")]
    [TestCase("POST")]
    public async Task Times_are_those_of_the_connection(string method)
    {
        var wasWritten = false;
        using var server = new RawServer(async (_, socket) =>
        {
            await Task.Delay(TimeSpan.FromMilliseconds(120), TimeProvider.System);
            await RawServer.SayAsync(socket, RawServer.Response("<a/>"));
        });
        using var exchanger = Sender.Open(SampleSettings.Endpoint(server.Url));

        var exchange = await exchanger.SendWatchedAsync(
            new SignedRequest { Sent = Sender.Draft(method, new Parameter("a", "b")) }, ExchangeRole.Judged, () => wasWritten = true, CancellationToken.None);

        wasWritten.Should().BeTrue();
        (exchange.Times.FirstByteMilliseconds - exchange.Times.WrittenMilliseconds).Should().BeGreaterThan(100);
        exchange.Times.EndMilliseconds.Should().BeGreaterThanOrEqualTo(exchange.Times.FirstByteMilliseconds!.Value);
    }

    [Test]
    public async Task Request_that_cannot_be_written_is_told_too()
    {
        using var server = new RawServer("");
        using var exchanger = Sender.Open(SampleSettings.Endpoint(server.Url.Replace("http:", "https:")));
        var told = new TaskCompletionSource();

        var exchange = await exchanger.SendWatchedAsync(
            new SignedRequest { Sent = Sender.Draft("GET") }, ExchangeRole.Judged, told.SetResult, CancellationToken.None);

        exchange.Fault.Should().NotBeNull();
        told.Task.IsCompleted.Should().BeTrue();
    }

    [Test]
    public async Task Stopped_run_leaves_nobody_waiting_for_a_request_that_never_went_out()
    {
        // TLS never comes about, so no byte of the request is ever written.
        using var server = new RawServer((_, _) => Task.Delay(TimeSpan.FromSeconds(5), TimeProvider.System));
        using var exchanger = Sender.Open(SampleSettings.Endpoint(server.Url.Replace("http:", "https:")));
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(100), TimeProvider.System);
        var told = new TaskCompletionSource();

        var sending = () => exchanger.SendWatchedAsync(new SignedRequest { Sent = Sender.Draft("GET") }, ExchangeRole.Judged, told.SetResult, stop.Token);

        await sending.Should().ThrowAsync<OperationCanceledException>();
        await told.Task.WaitAsync(TimeSpan.FromSeconds(2), TimeProvider.System);
    }
}
