using Conformance.Model.Evidence;
using Conformance.Model.Specification;
using Conformance.Probe.Runs;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ProbeTests.Runs;

/// <summary>The endpoint's time is taken from its Date header, whatever that holds.</summary>
[TestFixture]
internal sealed class EndpointClockTests
{
    [TestCase("Sat, 14 Mar 2026 02:59:26 GMT", 3590)]
    [TestCase("Sat, 14 Mar 2026 01:59:16 GMT", -20)]
    [TestCase("Sun, 14 Mar 2027 01:59:36 GMT", 31536000)]
    public void Offset_counts_from_the_middle_of_the_exchange(string date, double seconds)
    {
        var clock = new ManualClock();
        var endpoint = new EndpointClock(clock);

        endpoint.Learn(Exchange(date));

        endpoint.Offset.Should().Be(TimeSpan.FromSeconds(seconds));
        endpoint.Now.Should().Be(clock.GetUtcNow().AddSeconds(seconds));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("yesterday")]
    [TestCase("2026-03-14T01:59:26Z")]
    [TestCase("Mon, 01 Jan 0001 00:00:00 GMT")]
    [TestCase("Fri, 31 Dec 9999 23:59:59 GMT")]
    [TestCase("Sun, 14 Mar 2026 01:59:26 GMT", Description = "a Saturday")]
    public void Date_that_is_none_leaves_our_clock(string? date)
    {
        var clock = new ManualClock();
        var endpoint = new EndpointClock(clock);

        endpoint.Learn(date is null ? SampleExchange.Xml(200, "") : Exchange(date));
        endpoint.Learn(SampleExchange.Broken(AnswerFormat.Xml));

        endpoint.Offset.Should().BeNull();
        endpoint.Now.Should().Be(clock.GetUtcNow());
    }

    // Took 20 seconds, so that its middle lies 10 after its start.
    private static Exchange Exchange(string date)
    {
        var exchange = SampleExchange.Xml(400, "").With("Date", date);
        return exchange with { Times = exchange.Times with { EndMilliseconds = 20_000 } };
    }
}
