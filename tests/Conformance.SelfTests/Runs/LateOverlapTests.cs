using Conformance.Model.Evidence;
using Conformance.Model.Verdicts;
using Conformance.ReferenceEndpoint;
using Conformance.SelfTests.Matrix;
using Conformance.SelfTests.ProbeTests.Runs;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Runs;

/// <summary>An overlap that this machine was late for is sent once more, with a new token; that the endpoint cannot show one stays as it is.</summary>
[TestFixture]
internal sealed class LateOverlapTests
{
    private const string Case = "LastTokenProcessing/xml-get";
    private static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(200);

    [Test]
    public async Task Overlap_this_machine_was_late_for_is_sent_again_and_said()
    {
        await using var host = await ReferenceHost.StartAsync(new ReferenceOptions { Edition = TestHome.Edition }, CancellationToken.None);

        var record = await SuiteInProcessWithClock.RunAsync(MatrixRun.SettingsOf(host, TestHome.Edition, []), new LateClock(Delay, TimeSpan.FromSeconds(2)), Case);

        var one = record.Cases.Should().ContainSingle().Subject;
        one.Verdict.Status.Should().Be(CaseStatus.Passed, one.Verdict.Reason);
        one.Evidence.Exchanges.Select(e => e.Role).Should().Equal(
            ExchangeRole.BackedOff, ExchangeRole.BackedOff, ExchangeRole.BackedOff, ExchangeRole.SetUp, ExchangeRole.Judged, ExchangeRole.Cleanup);
        record.Footer!.Notes.Should().ContainSingle(n => n.StartsWith($"{Case}: this machine was late", StringComparison.Ordinal));
    }

    [Test]
    public async Task Overlap_in_time_is_sent_once()
    {
        await using var host = await ReferenceHost.StartAsync(new ReferenceOptions { Edition = TestHome.Edition }, CancellationToken.None);

        var record = await SuiteInProcessWithClock.RunAsync(MatrixRun.SettingsOf(host, TestHome.Edition, []), new LateClock(Delay, TimeSpan.Zero), Case);

        record.Cases.Single().Evidence.Exchanges.Select(e => e.Role).Should().Equal(ExchangeRole.SetUp, ExchangeRole.Judged, ExchangeRole.Cleanup);
    }

    [Test]
    public async Task Overlap_takes_no_place_that_others_could_use()
    {
        await using var host = await ReferenceHost.StartAsync(new ReferenceOptions { Edition = TestHome.Edition }, CancellationToken.None);
        var settings = MatrixRun.SettingsOf(host, TestHome.Edition, []);

        var record = await SuiteInProcessWithClock.RunAsync(settings with { Run = settings.Run with { Workers = 1 } }, TimeProvider.System, Case, "Success.Response/xml-get");

        // Cases are recorded as they end, and this one is asked for after the overlap.
        record.Cases.Select(c => c.Id).Should().Equal("Success.Response/xml-get", Case);
    }
}
