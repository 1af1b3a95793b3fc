using System.Text;
using Conformance.Model.Evidence;
using Conformance.Probe.Exchanges;
using Conformance.Probe.Settings;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ProbeTests.Exchanges;

/// <summary>Credentials for what stands before an endpoint: those of a gate in headers, those of a proxy.</summary>
[TestFixture]
internal sealed class HeaderSecretTests
{
    [TestCase("Authorization", "Bearer tok-123456", "tok-123456", "**********")]
    [TestCase("Authorization", "Bearer tok-123456", "Bearer means bearer", "Bearer means bearer")]
    [TestCase("Authorization", "Basic Z2F0ZTpodW50ZXIyaHVudGVyMg==", "gate has hunter2hunter2", "gate has **************")]
    [TestCase("X-Api-Key", "hunter2hunter2", "<a>hunter2hunter2</a>", "<a>**************</a>")]
    public void Value_of_a_credential_is_masked_wherever_it_comes_back_and_named(string name, string value, string told, string shown)
    {
        var echoed = new SortedSet<string>();

        var masked = Encoding.UTF8.GetString(Of(name, value).Masked(Encoding.UTF8.GetBytes(told), echoed));

        masked.Should().Be(shown);
        echoed.Should().Equal(told == shown ? [] : [$"Endpoint:Headers:{name}"]);
    }

    [TestCase("Cookie", "session=f3a9c1d2e4; theme=dark", "session=f3a9c1d2e4", "******************")]
    [TestCase("X-Session-Region", "staging", "ecs.staging.example.com in staging", "ecs.staging.example.com in *******")]
    [TestCase("X-Tenant", "tenant-4711", "of tenant-4711", "of ***********")]
    [TestCase("X-Stage", "staging", "the staging area", "the staging area")]
    [TestCase("Accept", "application/json", "application/json", "application/json")]
    [TestCase("Host", "api-4711.example.com", "api-4711.example.com", "api-4711.example.com")]
    public void Value_of_another_header_is_no_secret_and_masked_only_when_it_is_no_word(string name, string value, string told, string shown)
    {
        var echoed = new SortedSet<string>();

        Encoding.UTF8.GetString(Of(name, value).Masked(Encoding.UTF8.GetBytes(told), echoed)).Should().Be(shown);

        echoed.Should().BeEmpty();
    }

    [Test]
    public async Task Password_of_a_proxy_is_given_when_it_asks_and_masked_when_it_tells()
    {
        using var proxy = new RawServer((request, socket) => RawServer.SayAsync(socket, request.Contains("Proxy-Authorization")
            ? RawServer.Response($"<a>{request.Split("Proxy-Authorization: ")[1].Split("\r\n")[0]} hunter2/hunter2</a>")
            : RawServer.Response("", "407 Proxy Authentication Required", "Proxy-Authenticate: Basic realm=\"p\"\r\n")));
        var endpoint = SampleSettings.Endpoint("http://shop.example.com/") with
        {
            Proxy = $"http://127.0.0.1:{proxy.Port}",
            ProxyLogin = new ProxyLogin("someone", new Secret("hunter2/hunter2")),
        };

        var exchange = await Sender.GetAsync(endpoint);

        proxy.Requests[^1].Should().Contain("Proxy-Authorization: Basic " + Convert.ToBase64String("someone:hunter2/hunter2"u8));
        exchange.Response!.Body.Should().Be(Payload.Of($"<a>Basic {new string('*', 31)}= ***************</a>"));
        exchange.SecretsEchoed.Should().Equal("Endpoint:Proxy");
    }

    private static Redactor Of(string name, string value) =>
        new([], ["ecs.staging.example.com"], SampleSettings.Endpoint("http://shop.example.com/") with { Headers = new Dictionary<string, string> { [name] = value } });
}
