using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ProbeTests.Exchanges;

/// <summary>The suite names itself in every request, unless it is told another name; the record says which was sent.</summary>
[TestFixture]
internal sealed class AgentTests
{
    private const string Agent = "User-Agent";

    [TestCase(null, "conformance-suite/")]
    [TestCase("nightly", "nightly")]
    public async Task Request_names_its_sender_once(string? configured, string expected)
    {
        using var server = new RawServer(RawServer.Response("<Error/>"));
        var headers = configured is null ? new Dictionary<string, string>() : new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["user-agent"] = configured };

        var exchange = await Sender.GetAsync(SampleSettings.Endpoint(server.Url) with { Headers = headers });

        server.Requests[0].Split("\r\n").Where(l => l.StartsWith(Agent + ": ", StringComparison.OrdinalIgnoreCase))
            .Should().ContainSingle().Which.Should().StartWith($"{Agent}: {expected}");
        exchange.Request.Headers.Should().ContainSingle(h => h.Name.Equals(Agent, StringComparison.OrdinalIgnoreCase));
    }
}
