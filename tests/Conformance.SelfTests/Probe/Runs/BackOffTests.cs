using Conformance.Model.Records;
using Conformance.Model.Verdicts;
using Conformance.Probe.Requests;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ProbeTests.Runs;

/// <summary>Throttled where it did not ask for it, the suite waits as it is asked to, within its deadline, and says so.</summary>
[TestFixture]
internal sealed class BackOffTests
{
    private const string Throttled = "429 Too Many Requests";

    [TestCase("7", 7, Category = Categories.Exhaustive)]
    [TestCase("0", 0.25)]
    [TestCase("Sat, 14 Mar 2026 01:59:37 GMT", 11, Category = Categories.Exhaustive)]
    [TestCase("soon", 0.25)]
    public async Task Case_is_sent_again_no_sooner_than_asked(string asked, double seconds)
    {
        var one = await RunAsync(0, $"Retry-After: {asked}\r\n", once: Throttled);

        one.Case.Verdict.Status.Should().Be(CaseStatus.Passed, one.Case.Verdict.Reason);
        one.Between[0].Should().BeGreaterThanOrEqualTo(TimeSpan.FromSeconds(seconds)).And.BeLessThan(TimeSpan.FromSeconds(seconds + 1.5));
        one.Record.Footer!.Notes.Should().ContainSingle(n => n.Contains("backed off 1 times"));
        one.Record.Footer.Retries.Should().Be(0);
    }

    [Test]
    [Category(Categories.Exhaustive)]
    public async Task Pauses_double_and_differ_by_chance()
    {
        var least = await RunAsync(0, "");
        var most = await RunAsync(1, "");

        least.Case.Verdict.Reason.Should().Contain("still throttled after 4 attempts");
        least.Between.Select(b => b.TotalSeconds).Zip([0.25, 0.5, 1.0], (got, pause) => got >= pause && got < pause + 0.3).Should().Equal(true, true, true);
        most.Between.Select(b => b.TotalSeconds).Zip([0.75, 1.5, 3.0], (got, pause) => got >= pause && got < pause + 0.3).Should().Equal(true, true, true);
    }

    [TestCase("3600")]
    [TestCase("Sat, 14 Mar 2026 05:59:26 GMT")]
    public async Task Wait_beyond_the_deadline_is_not_begun(string asked)
    {
        var one = await RunAsync(0, $"Retry-After: {asked}\r\n");

        one.Between.Should().BeEmpty();
        one.Case.Verdict.Should().BeEquivalentTo(new { Status = CaseStatus.NotRun });
        one.Case.Verdict.Reason.Should().Contain("Retry-After").And.Contain("30 s at most");
    }

    [Test]
    [Category(Categories.Exhaustive)]
    public async Task Endpoint_that_asks_again_and_again_is_given_up_at_the_deadline()
    {
        var one = await RunAsync(0, "Retry-After: 8\r\n");

        one.Case.Verdict.Status.Should().Be(CaseStatus.NotRun);
        one.Between.Should().HaveCount(3);
        one.Case.Verdict.Reason.Should().Contain("after 4 attempts").And.Contain("30 s at most");
    }

    [Test]
    public async Task Endpoint_that_is_unavailable_for_a_while_is_asked_again()
    {
        var one = await RunAsync(0, "Retry-After: 2\r\n", once: "503 Service Unavailable");

        one.Case.Verdict.Status.Should().Be(CaseStatus.Passed, one.Case.Verdict.Reason);
    }

    [Test]
    public async Task Endpoint_that_is_unavailable_without_a_word_is_judged()
    {
        var one = await RunAsync(0, "", once: "503 Service Unavailable");

        one.Case.Verdict.Status.Should().Be(CaseStatus.Failed);
    }

    // Throttles the one case, once or for ever; the clock is the test's, so that all it measures is what was waited for.
    private static async Task<Outcome> RunAsync(double chance, string headers, string? once = null)
    {
        var asked = 0;
        using var server = new RawServer((request, socket) => RawServer.SayAsync(socket, request.Contains("OwnerId=")
            ? once is not null && Interlocked.Increment(ref asked) > 1
                ? RawServer.Response(SampleAnswer.Xml("InvalidOwnerId", "The specified OwnerId is not valid."), "400 Bad", "Content-Type: text/xml\r\n")
                : RawServer.Response("slow down", once ?? Throttled, headers)
            : RawServer.Response(SampleAnswer.SuccessXml)));
        var clock = new ManualClock(SampleExchange.Start);
        var running = SuiteInProcessWithClock.RunAsync(
            SampleSettings.Of(SampleSettings.Endpoint(server.Url) with { HostIds = ["shop.example.com"] }), clock, new NonceSourceOfChance(chance), "InvalidOwnerId/xml-get");
        while (!running.IsCompleted)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System);
            clock.Advance(TimeSpan.FromMilliseconds(50));
        }

        var record = await running;
        var starts = record.Cases.Single().Evidence.Exchanges.Select(e => (e.Times.StartedAt, Ended: e.Times.StartedAt.AddMilliseconds(e.Times.EndMilliseconds))).ToList();
        return new Outcome(record, record.Cases.Single(), [.. starts.Zip(starts.Skip(1), (a, b) => b.StartedAt - a.Ended)]);
    }

    private sealed record Outcome(RunRecord Record, CaseRecord Case, IReadOnlyList<TimeSpan> Between);

    private sealed class NonceSourceOfChance(double chance) : NonceSource
    {
        public override double Chance() => chance;
    }
}
