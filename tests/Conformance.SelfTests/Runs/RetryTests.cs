using Conformance.Model.Verdicts;
using Conformance.SelfTests.Hostile;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Runs;

/// <summary>What the network failed is sent again only where that can do no harm and hide nothing, and it is counted.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class RetryTests
{
    private const int Preflight = 2;

    [Test]
    public async Task Harmless_set_up_is_sent_again_and_counted()
    {
        var record = await DoorRun.OfAsync(v => v.Number == Preflight + 1 ? DoorRun.CutShortAsync(v) : v.RelayAsync(), [], "SignatureNonceUsed/xml-get");

        record.Cases.Single().Verdict.Status.Should().Be(CaseStatus.Passed);
        record.Footer!.Retries.Should().Be(1);
        record.Footer.Requests.Should().Be(Preflight + 3);
    }

    [Test]
    public async Task Judged_request_is_not_sent_again()
    {
        var record = await DoorRun.OfAsync(v => v.Number == Preflight + 1 ? DoorRun.CutShortAsync(v) : v.RelayAsync(), [], "InvalidOwnerId/xml-get");

        record.Cases.Single().Verdict.Status.Should().Be(CaseStatus.NotRun);
        record.Footer!.Retries.Should().Be(0);
        record.Footer.Requests.Should().Be(Preflight + 1);
    }

    [Test]
    public async Task Set_up_with_side_effects_is_not_sent_again()
    {
        var record = await DoorRun.OfAsync(
            v => v.Number == Preflight + 1 ? DoorRun.CutShortAsync(v) : v.RelayAsync(), [], "IdempotentParameterMismatch/xml-get");

        record.Cases.Single().Verdict.Status.Should().Be(CaseStatus.NotRun);
        record.Footer!.Retries.Should().Be(0);
    }

    [Test]
    public async Task Control_is_asked_once_more_while_the_endpoint_answers()
    {
        var record = await DoorRun.OfAsync(v => v.Number == Preflight ? DoorRun.CutShortAsync(v) : v.RelayAsync(), [], "InvalidOwnerId/xml-get");

        record.Verdict().ExitCode.Should().Be(0, record.Verdict().Why);
        record.Footer!.Retries.Should().Be(1);
    }
}
