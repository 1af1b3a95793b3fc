using Conformance.Model.Evidence;
using Conformance.Model.Verdicts;
using Conformance.Reporting.Summaries;
using Conformance.SelfTests.Hostile;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Runs;

/// <summary>The circuit breaker ends a run whose endpoint is gone: soon, with a whole record and a verdict that follows from it.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class CircuitTests
{
    // One unsigned request and two controls; all cases but those of bursts are of Main.
    private const int Preflight = 3;
    private static readonly string[] Mains = ["MissingParameter.*", "InvalidParam*", "Order.*"];

    [Test]
    public async Task Endpoint_that_hangs_is_left_after_so_many_faults_in_a_row()
    {
        var record = await DoorRun.OfAsync(
            DoorRun.After(Preflight, v => v.StayAsync()), ["Run:MaxConsecutiveFaults=8", "Endpoint:TimeoutSeconds=1"], Mains);

        record.Verdict().Should().BeEquivalentTo(new { ExitCode = 3, Word = "unreachable", Why = record.Footer!.CircuitOpened });
        record.Footer!.CircuitOpened.Should().StartWith("the circuit breaker opened after 8 network faults in a row (Run:MaxConsecutiveFaults)")
            .And.EndWith("no complete answer within 1 s (Endpoint:TimeoutSeconds)");
        record.Cases.Should().HaveCount(record.Header.Selection.Cases).And.HaveCountGreaterThan(30);
        record.Cases.Where(c => c.Verdict.Status == CaseStatus.NotRun).Select(c => c.Verdict.Reason).Distinct()
            .Should().Contain(record.Footer.CircuitOpened).And.HaveCountLessThan(4);
        record.Footer.Requests.Should().BeInRange(Preflight + 8, Preflight + (2 * 8));
        record.Triage.Should().BeEmpty();
        SummaryWriter.Summarise(record, TestHome.Edition).Should().Match<Summary>(s => s.ExitCode == 3 && s.Run.Complete && s.Cases.NotRun > 0);
    }

    [Test]
    public async Task Failure_before_it_opened_wins()
    {
        var record = await DoorRun.OfAsync(
            DoorRun.After(Preflight, v => v.Number == Preflight + 1 ? v.SayAsync(HttpText.Of("200 OK", "text/html", "<p>"u8.ToArray())) : DoorRun.ResetAsync(v)),
            ["Run:MaxConsecutiveFaults=5", "Run:Workers=1"], "InvalidParam*");

        record.Footer!.CircuitOpened.Should().NotBeNull();
        record.Verdict().Should().BeEquivalentTo(new { ExitCode = 1, Word = "nonconformant" });
        record.Triage.Should().BeEmpty();
    }

    [Test]
    public async Task Answer_in_between_keeps_it_closed()
    {
        var record = await DoorRun.OfAsync(
            DoorRun.After(Preflight, v => v.Number % 3 == 0 ? v.RelayAsync() : DoorRun.CutShortAsync(v)), ["Run:MaxConsecutiveFaults=12"], Mains);

        record.Footer!.CircuitOpened.Should().BeNull();
        record.Verdict().ExitCode.Should().Be(4);
        record.Cases.Select(c => c.Verdict.Status).Should().Contain(CaseStatus.NotRun).And.Contain(CaseStatus.Passed);
    }

    [Test]
    public async Task Limit_of_0_never_opens_it()
    {
        var record = await DoorRun.OfAsync(DoorRun.After(Preflight, DoorRun.ResetAsync), ["Run:MaxConsecutiveFaults=0"], Mains);

        record.Footer!.CircuitOpened.Should().BeNull();
        record.Footer.Requests.Should().BeGreaterThan(Preflight + 30);
        record.Verdict().ExitCode.Should().Be(4);
    }

    // A gateway that drops what comes all at once is not gone.
    [Test]
    public async Task Faults_of_a_burst_do_not_count()
    {
        var record = await DoorRun.OfAsync(DoorRun.After(Preflight + 1, DoorRun.ResetAsync), ["Run:MaxConsecutiveFaults=5"], "Throttling.FlowControl");

        record.Footer!.CircuitOpened.Should().BeNull();
        record.Footer.Requests.Should().BeGreaterThan(Preflight + 20);
        record.Cases.Should().OnlyContain(c => c.Verdict.Status == CaseStatus.NotRun);
    }

    // What is observed is what came; nothing came of a request that never went out.
    [Test]
    public async Task Observed_case_that_was_not_sent_is_not_run()
    {
        var record = await DoorRun.OfAsync(DoorRun.After(Preflight, DoorRun.ResetAsync), ["Run:MaxRequests=3"], "Order.Missing*");

        record.Cases.Should().OnlyContain(c => c.Verdict.Status == CaseStatus.NotRun && c.Evidence.Exchanges[0].Fault!.Kind == NetworkFaultKind.BudgetSpent);
    }
}
