using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Conformance.Model.Evidence;
using Conformance.Probe.Requests;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ProbeTests.Exchanges;

/// <summary>Whatever an endpoint does to a connection is a fault of a kind, in bounded time and memory, never an exception.</summary>
[TestFixture]
internal sealed class NetworkFaultTests
{
    private static readonly TestCaseData[] Answers =
    [
        Answer("shorter than declared", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc", NetworkFaultKind.CutShort),
        Answer("chunks without an end", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n", NetworkFaultKind.CutShort),
        Answer("headers without an end", "HTTP/1.1 200 OK\r\nContent-Le", NetworkFaultKind.CutShort),
        Answer("no byte", "", NetworkFaultKind.CutShort),
        Answer("garbage", "SSH-2.0-OpenSSH\r\n\r\n", NetworkFaultKind.NotHttp),
        Answer("control characters", "\u0001\u001b[2J\r\n\r\n", NetworkFaultKind.NotHttp),
        Answer("length no number", "HTTP/1.1 200 OK\r\nContent-Length: many\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n", NetworkFaultKind.NotHttp),
        Answer("larger than allowed, declared", "HTTP/1.1 200 OK\r\nContent-Length: 4097\r\n\r\n", NetworkFaultKind.TooLarge),
        Answer("larger than allowed, undeclared", "HTTP/1.1 200 OK\r\n\r\n" + new string('a', 4097), NetworkFaultKind.TooLarge),
        Answer("headers without bound", "HTTP/1.1 200 OK\r\nX-A: " + new string('a', 300_000), NetworkFaultKind.TooLarge),
        Answer("no gzip", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nplain", NetworkFaultKind.NotHttp),
        Answer("gzip that bursts", Zipped(new byte[1_000_000]), NetworkFaultKind.TooLarge),
    ];

    [TestCaseSource(nameof(Answers))]
    public async Task Answer_that_is_not_whole_is_a_fault_of_its_kind(string answer, NetworkFaultKind kind)
    {
        using var server = new RawServer(async (_, socket) =>
        {
            await RawServer.SayAsync(socket, answer);
            socket.Shutdown(SocketShutdown.Send);
        });

        var exchange = await Sender.GetAsync(SampleSettings.Endpoint(server.Url));

        exchange.Response.Should().BeNull();
        exchange.Fault!.Kind.Should().Be(kind, exchange.Fault.Detail);
        exchange.Fault.Detail.Should().Match(d => d.Length > 10 && d.Length < 500 && !d.Any(char.IsControl));
    }

    [Test]
    public async Task Body_of_exactly_the_limit_is_whole([Values("Content-Length: 4096\r\n", "")] string length)
    {
        using var server = new RawServer(async (_, socket) =>
        {
            await RawServer.SayAsync(socket, $"HTTP/1.1 200 OK\r\n{length}\r\n{new string('a', 4096)}");
            socket.Shutdown(SocketShutdown.Send);
        });

        (await Sender.GetAsync(SampleSettings.Endpoint(server.Url))).Response!.Body.Bytes.Length.Should().Be(4096);
    }

    [Test]
    public async Task Coded_body_is_decoded()
    {
        using var server = new RawServer((_, socket) => RawServer.SayAsync(socket, Zipped("<Error/>"u8.ToArray())));

        (await Sender.GetAsync(SampleSettings.Endpoint(server.Url))).Response!.Body.Should().Be(Payload.Of("<Error/>"));
    }

    [Test]
    public async Task Trickling_body_ends_at_the_deadline()
    {
        using var server = new RawServer(async (_, socket) =>
        {
            await RawServer.SayAsync(socket, "HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\n");
            for (var i = 0; i < 4000; i++)
            {
                await RawServer.SayAsync(socket, "a");
                await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System);
            }
        });

        var exchange = await Sender.GetAsync(SampleSettings.Endpoint(server.Url) with { Timeout = TimeSpan.FromMilliseconds(300) });

        exchange.Fault!.Kind.Should().Be(NetworkFaultKind.TimedOut);
        exchange.Fault.Detail.Should().Contain("0.3 s").And.Contain("Endpoint:TimeoutSeconds");
        exchange.Times.EndMilliseconds.Should().BeInRange(290, 3000);
    }

    [Test]
    public async Task Reset_connection_is_a_reset()
    {
        using var server = new RawServer((_, socket) =>
        {
            socket.LingerState = new LingerOption(true, 0);
            socket.Close();
            return Task.CompletedTask;
        });

        (await Sender.GetAsync(SampleSettings.Endpoint(server.Url))).Fault!.Kind.Should().Be(NetworkFaultKind.Reset);
    }

    [Test]
    public async Task Closed_port_unknown_host_and_no_TLS_are_told_apart()
    {
        using var server = new RawServer("HTTP/1.1 400 Bad\r\n\r\n");
        using var closed = new TcpListener(IPAddress.Loopback, 0);
        closed.Start();
        var port = ((IPEndPoint)closed.LocalEndpoint).Port;
        closed.Stop();

        async Task<NetworkFaultKind> Kind(string url) => (await Sender.GetAsync(SampleSettings.Endpoint(url))).Fault!.Kind;

        (await Kind($"http://127.0.0.1:{port}/")).Should().Be(NetworkFaultKind.Refused);
        (await Kind("http://nonesuch.invalid/")).Should().Be(NetworkFaultKind.NameNotResolved);
        (await Kind(server.Url.Replace("http:", "https:"))).Should().Be(NetworkFaultKind.TlsFailed);
    }

    [Test]
    public async Task Stopped_run_ends_the_exchange_as_cancelled()
    {
        using var server = new RawServer((_, _) => Task.Delay(TimeSpan.FromSeconds(5), TimeProvider.System));
        using var exchanger = Sender.Open(SampleSettings.Endpoint(server.Url));
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(100), TimeProvider.System);

        var sending = () => exchanger.SendAsync(new SignedRequest { Sent = Sender.Draft("GET") }, ExchangeRole.Judged, stop.Token);

        await sending.Should().ThrowAsync<OperationCanceledException>();
    }

    private static TestCaseData Answer(string name, string answer, NetworkFaultKind kind) => new TestCaseData(answer, kind).SetArgDisplayNames(name);

    private static string Zipped(byte[] content)
    {
        using var zipped = new MemoryStream();
        using (var zip = new GZipStream(zipped, CompressionLevel.Fastest))
        {
            zip.Write(content);
        }

        var body = Encoding.Latin1.GetString(zipped.ToArray());
        return $"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {body.Length}\r\n\r\n{body}";
    }
}
