using System.Diagnostics;
using System.Text;
using Conformance.Model.Conditions;
using Conformance.Model.Evidence;
using Conformance.Probe.Requests;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ProbeTests.Exchanges;

/// <summary>The bytes on the wire are those that were meant, and nothing is added to or made of them.</summary>
[TestFixture]
internal sealed class WireTests
{
    private static readonly string Ok = RawServer.Response("<a/>");

    [TestCase("", "/?a%2A=~%7E&b=c")]
    [TestCase("v1/%7Euser/../x//y/", "/v1/%7Euser/../x//y/?a%2A=~%7E&b=c")]
    [TestCase("./%2e%2E/", "/./%2e%2E/?a%2A=~%7E&b=c")]
    public async Task Target_goes_out_byte_for_byte(string path, string target)
    {
        using var server = new RawServer(Ok);
        var draft = Sender.Draft("GET", new Parameter("a*", "~%7E"), new Parameter("b", "c"));

        var exchange = await Sender.SendAsync(server.Url + path, draft);

        FirstLine(server).Should().Be($"GET {target.Replace("%7E&", "%257E&")} HTTP/1.1");
        exchange.Request.Url.Should().Be(server.Url[..^1] + target.Replace("%7E&", "%257E&"));
    }

    [TestCase(WireEncoding.RawAsterisk, "/?a=b%20*%2F~")]
    [TestCase(WireEncoding.LowerCaseHex, "/?a=b%20%2a%2f~")]
    [TestCase(WireEncoding.PlusForSpace, "/?a=b+%2A%2F~")]
    public async Task Spelling_of_a_value_survives(WireEncoding encoding, string target)
    {
        using var server = new RawServer(Ok);

        await Sender.SendAsync(server.Url, Sender.Draft("GET", new Parameter("a", "b */~")) with { Encoding = encoding });

        FirstLine(server).Should().Be($"GET {target} HTTP/1.1");
    }

    [Test]
    public async Task Base_URL_without_a_path_asks_for_the_root()
    {
        using var server = new RawServer(Ok);

        await Sender.SendAsync(server.Url.TrimEnd('/'), Sender.Draft("GET", new Parameter("a", "b")));
        await Sender.SendAsync(server.Url.TrimEnd('/'), Sender.Draft("GET"));

        server.Requests.Select(r => r.Split("\r\n")[0]).Should().Equal("GET /?a=b HTTP/1.1", "GET / HTTP/1.1");
    }

    [Test]
    public async Task POST_has_just_the_headers_of_a_form()
    {
        using var server = new RawServer(Ok);
        using var activity = new Activity("a trace is under way").SetIdFormat(ActivityIdFormat.W3C).Start();

        await Sender.SendAsync(server.Url, Sender.Draft("POST", new Parameter("a", "b c")));

        Headers(server.Requests[0]).Should().BeEquivalentTo("Host", "User-Agent", "Accept-Encoding", "Content-Type", "Content-Length");
        server.Requests[0].Should().StartWith("POST / HTTP/1.1\r\n").And.Contain("\r\nContent-Type: application/x-www-form-urlencoded\r\n").And.EndWith("\r\n\r\na=b%20c");
    }

    [Test]
    public async Task Chunked_body_is_really_chunked()
    {
        using var server = new RawServer(Ok);

        var exchange = await Sender.SendAsync(server.Url, Sender.Draft("POST", new Parameter("a", "b")) with { Framing = BodyFraming.Chunked });

        Headers(server.Requests[0]).Should().Contain("Transfer-Encoding").And.NotContain("Content-Length");
        server.Requests[0].Should().EndWith("\r\n\r\n3\r\na=b\r\n0\r\n\r\n");
        exchange.Request.Headers.Should().Contain(h => h.Name == "Transfer-Encoding");
    }

    [TestCase("HEAD")]
    [TestCase("PUT")]
    [TestCase("DELETE")]
    public async Task Other_method_goes_out_without_a_body(string method)
    {
        using var server = new RawServer("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");

        var exchange = await Sender.SendAsync(server.Url, Sender.Draft(method, new Parameter("a", "b")));

        FirstLine(server).Should().Be($"{method} /?a=b HTTP/1.1");
        exchange.Response!.Status.Should().Be(403);
        exchange.Request.Body.Should().BeNull();
    }

    [Test]
    public async Task Cookies_are_not_sent_back_and_redirects_not_followed()
    {
        using var server = new RawServer("HTTP/1.1 302 Found\r\nSet-Cookie: a=b; Path=/\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n");
        using var exchanger = Sender.Open(SampleSettings.Endpoint(server.Url));
        var request = new SignedRequest { Sent = Sender.Draft("GET", new Parameter("a", "b")) };

        var first = await exchanger.SendAsync(request, ExchangeRole.Judged, CancellationToken.None);
        await exchanger.SendAsync(request, ExchangeRole.Judged, CancellationToken.None);

        first.Response!.Status.Should().Be(302);
        server.Requests.Should().HaveCount(2).And.NotContain(r => r.Contains("Cookie") || r.Contains("elsewhere"));
    }

    [Test]
    public async Task Host_header_and_address_to_dial_are_as_configured()
    {
        using var server = new RawServer(Ok);
        var endpoint = SampleSettings.Endpoint("http://api.example.com/") with
        {
            ConnectTo = $"127.0.0.1:{server.Port}",
            Headers = new Dictionary<string, string> { ["Host"] = "staging.example.com", ["X-Gate"] = "open sesame" },
        };

        var exchange = await Sender.GetAsync(endpoint);

        server.Requests.Single().Should().Contain("\r\nHost: staging.example.com\r\n").And.Contain("\r\nX-Gate: open sesame\r\n");
        exchange.Request.Url.Should().Be("http://api.example.com/?Action=DescribeSongs");
        exchange.Request.Headers.Should().ContainSingle(h => h.Name == "Host").Which.Value.Should().Be("staging.example.com");
        exchange.Request.Headers.Should().ContainSingle(h => h.Name == "X-Gate").Which.Value.Should().Be("***********", "configured headers may hold credentials");
    }

    [Test]
    public async Task Response_is_kept_byte_for_byte_with_all_its_headers()
    {
        var body = Encoding.Latin1.GetString([0xEF, 0xBB, 0xBF, 0, 0xFF, 0x0A]);
        using var server = new RawServer($"HTTP/1.1 499 What\r\nX-A: 1\r\nx-a: 2\r\nContent-Type: nonsense\r\nDate: yesterday\r\nContent-Length: 6\r\n\r\n{body}");

        var response = (await Sender.GetAsync(SampleSettings.Endpoint(server.Url))).Response!;

        response.Status.Should().Be(499);
        response.Body.Bytes.ToArray().Should().Equal(Encoding.Latin1.GetBytes(body));
        response.Headers.Select(h => $"{h.Name.ToLowerInvariant()}={h.Value}").Should().Contain(["x-a=1", "x-a=2", "content-type=nonsense", "date=yesterday"]);
        response.Header("CONTENT-TYPE").Should().Be("nonsense");
    }

    private static string FirstLine(RawServer server) => server.Requests.Single().Split("\r\n")[0];

    private static IEnumerable<string> Headers(string request) => request.Split("\r\n\r\n")[0].Split("\r\n").Skip(1).Select(l => l.Split(':')[0]);
}
