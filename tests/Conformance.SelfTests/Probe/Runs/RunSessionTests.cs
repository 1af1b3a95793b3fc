using Conformance.Model.Evidence;
using Conformance.Model.Verdicts;
using Conformance.Probe.Settings;
using Conformance.ReferenceEndpoint;
using Conformance.SelfTests.Runs;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ProbeTests.Runs;

/// <summary>Whole sessions: accounts that are meant to be refused, throttling where nobody asked for it, hostile answers.</summary>
[TestFixture]
internal sealed class RunSessionTests
{
    [TestCase("InvalidAccessKeyId.NotFound", "nobodys-key-id")]
    [TestCase("IncompleteSignature", null)]
    public async Task Account_that_a_row_expects_to_be_refused_leaves_the_run_conclusive(string row, string? id)
    {
        await using var host = await ReferenceHost.StartAsync(new ReferenceOptions { Edition = TestHome.Edition }, CancellationToken.None);
        var settings = SampleSettings.Embedded().WithEmbedded(host.Settings);
        var wrong = SampleSettings.Account("Wrong", id ?? settings.Accounts["Main"].AccessKeyId, "not-the-secret");
        settings = settings with
        {
            Accounts = new Dictionary<string, Account>(settings.Accounts) { ["Wrong"] = wrong },
            Scenarios = new Dictionary<string, Scenario>(settings.Scenarios) { [row] = new Scenario { RequirementId = row, Account = "Wrong" } },
        };

        var record = await SuiteInProcess.RunAsync(settings, TestHome.Edition, row);

        record.Verdict().Should().BeEquivalentTo(new { ExitCode = 0, Word = "conformant" }, record.Verdict().Why);
        record.Cases.Should().OnlyContain(c => c.Verdict.Status == CaseStatus.Passed);
    }

    [Test]
    public async Task Throttled_pair_of_formats_is_sent_again()
    {
        var throttled = 0;
        using var server = new RawServer((request, socket) => RawServer.SayAsync(socket,
            request.StartsWith("GET / ", StringComparison.Ordinal) ? RawServer.Response(SampleAnswer.Xml("MissingParameter", "m"), "400 Bad")
            : !request.Contains("Format=JSON") ? RawServer.Response(SampleAnswer.SuccessXml)
            : Interlocked.Increment(ref throttled) == 1 ? RawServer.Response(SampleAnswer.Json("Throttling", "m"), "400 Bad")
            : RawServer.Response(SampleAnswer.SuccessJson)));

        var record = await SuiteInProcess.RunAsync(SampleSettings.Of(SampleSettings.Endpoint(server.Url)), TestHome.Edition, "Format.SameData/xml-get");

        var one = record.Cases.Single();
        one.Verdict.Status.Should().Be(CaseStatus.Passed, one.Verdict.Reason);
        one.Evidence.Exchanges.Count(e => e.Role == ExchangeRole.BackedOff).Should().Be(2);
        record.Footer!.Notes.Should().ContainSingle(n => n.Contains("throttled"));
    }

    [Test]
    public async Task Host_that_holds_a_key_id_is_not_taken_for_another_host()
    {
        using var server = new RawServer((request, socket) => RawServer.SayAsync(socket,
            request.Contains("OwnerId=")
                ? RawServer.Response(SampleAnswer.Xml("InvalidOwnerId", "The specified OwnerId is not valid."), "400 Bad", "Content-Type: text/xml\r\n")
                : RawServer.Response(SampleAnswer.SuccessXml)));
        var settings = SampleSettings.Of(SampleSettings.Endpoint(server.Url) with { HostIds = ["shop.example.com"] });
        settings = settings with { Accounts = new Dictionary<string, Account> { ["Main"] = SampleSettings.Account("Main", "shop", SampleSettings.Secret) } };

        var record = await SuiteInProcess.RunAsync(settings, TestHome.Edition, "InvalidOwnerId/xml-get");

        record.Findings().Should().BeEmpty();
        record.Verdict().Word.Should().Be("conformant");
    }

    [TestCase("HTTP/1.1 200 OK\r\nDate: Mon, 01 Jan 0001 00:00:00 GMT\r\nContent-Length: 2\r\n\r\n{}")]
    [TestCase("HTTP/1.1 400 Bad\r\nContent-Length: 3\r\n\r\n\u00ff\u00fe\u0000", TestName = "Endpoint_that_answers_no_text_breaks_nothing")]
    [TestCase("HTTP/1.1 403 Forbidden\r\nContent-Type: ;;;\r\nContent-Length: 0\r\n\r\n")]
    [TestCase("HTTP/1.1 500 \r\nContent-Length: 20\r\n\r\n<a><b><c><d><e><f>\r\n")]
    public async Task Endpoint_that_answers_nonsense_breaks_nothing(string answer)
    {
        using var server = new RawServer(answer);
        var settings = SampleSettings.Of(SampleSettings.Endpoint(server.Url));

        var record = await SuiteInProcess.RunAsync(settings with { Run = settings.Run with { Workers = 32, Variants = "rows" } }, TestHome.Edition);

        record.Footer!.Error.Should().BeNull();
        record.Cases.Should().HaveCount(record.Header.Selection.Cases).And.NotContain(c => c.Verdict.Status == CaseStatus.Passed && c.Id.StartsWith('M'));
        record.Verdict().ExitCode.Should().BeOneOf(1, 4);
    }

    [Test]
    public async Task Endpoint_that_throttles_for_ever_leaves_the_case_not_run()
    {
        using var server = new RawServer((request, socket) => RawServer.SayAsync(socket, request.Contains("OwnerId=")
            ? RawServer.Response("slow down", "429 Too Many Requests") : RawServer.Response(SampleAnswer.SuccessXml)));
        var clock = new ManualClock(SampleExchange.Start);
        var settings = SampleSettings.Of(SampleSettings.Endpoint(server.Url));

        var running = SuiteInProcessWithClock.RunAsync(settings, clock, "InvalidOwnerId/xml-get");
        while (!running.IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System);
        }

        var one = (await running).Cases.Single();
        one.Verdict.Status.Should().Be(CaseStatus.NotRun);
        one.Verdict.Reason.Should().Contain("throttled after 4 attempts");
    }
}
