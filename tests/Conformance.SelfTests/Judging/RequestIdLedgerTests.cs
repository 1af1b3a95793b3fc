using Conformance.Judging;
using Conformance.Judging.Answers;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.JudgingTests;

/// <summary>Every RequestId of a run counts, each place is named, and only what came twice is told.</summary>
[TestFixture]
internal sealed class RequestIdLedgerTests
{
    [Test]
    public void Ids_are_counted_and_those_seen_once_are_not_told()
    {
        var ledger = new RequestIdLedger();
        ledger.Add("a", Answer("11111111-1111-1111-1111-111111111111"));
        ledger.Add("b", Answer("22222222-2222-2222-2222-222222222222"));
        ledger.Add("b", Answer("33333333-3333-3333-3333-333333333333"));
        ledger.Add("c", Answer("22222222-2222-2222-2222-222222222222"));
        ledger.Add("c", Answer(" "));

        ledger.Count.Should().Be(4);
        ledger.HeaderCount.Should().Be(0);
        ledger.Repeats.Should().Equal("'22222222-2222-2222-2222-222222222222' in b and again in c");
    }

    [Test]
    public void Repeats_come_in_the_order_of_their_places_preflight_first()
    {
        var ledger = new RequestIdLedger();
        foreach (var place in new[] { "z", "b", RequestIdLedger.Preflight, "a" })
        {
            ledger.Add(place, Answer("x"));
        }

        ledger.Repeats.Should().Equal("'x' in preflight and again in a", "'x' in preflight and again in b", "'x' in preflight and again in z");
    }

    [Test]
    public void Headers_that_differ_are_told_in_the_order_of_their_places()
    {
        var ledger = new RequestIdLedger();
        ledger.Add("b", Answer("one", "two"));
        ledger.Add("a", Answer("three", "four"));
        ledger.Add("c", Answer("Same", " same "));

        ledger.HeaderCount.Should().Be(3);
        ledger.HeaderMismatches.Should().Equal("a: header 'four', RequestId 'three'", "b: header 'two', RequestId 'one'");
    }

    private static ReadExchange Answer(string id, string? header = null)
    {
        var exchange = SampleExchange.Xml(200, $"<A><RequestId>{id}</RequestId></A>");
        return ReadExchange.Of(header is null ? exchange : exchange.With("x-acs-request-id", header));
    }
}
