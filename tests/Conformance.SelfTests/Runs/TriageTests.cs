using Conformance.Judging;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.ReferenceEndpoint;
using Conformance.ReferenceEndpoint.Faults;
using Conformance.Reporting.Summaries;
using Conformance.SelfTests.Matrix;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Runs;

/// <summary>Failed cases run again alone tell a steady failure from one that comes and goes, and turn nothing green.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class TriageTests
{
    private const string Row = "InvalidOwnerId";
    private const int Cases = 6;

    // By the number of the answer of the row: in the run there is one a case, the others are the triage's.
    private static IEnumerable<TestCaseData> Courses =>
    [
        new TestCaseData((int _) => true, "deterministic", 2).SetArgDisplayNames("always wrong"),
        new TestCaseData((int n) => n <= Cases, "load-dependent", 3).SetArgDisplayNames("wrong in the run only"),
        new TestCaseData((int n) => n <= Cases || n == Cases + 2, "flaky (2 of 4)", 3).SetArgDisplayNames("wrong now and then"),
    ];

    [TestCaseSource(nameof(Courses))]
    public async Task Failure_is_named_by_how_steady_it_is(Func<int, bool> isWrong, string stability, int reruns)
    {
        var record = await RunAsync(Wrong(Row, isWrong), [], Row);

        var failed = record.Cases.Where(c => c.Verdict.Status == CaseStatus.Failed).ToList();
        failed.Should().HaveCount(Cases);
        record.Triage.Select(t => t.Again.Id).Should().Equal(Enumerable.Repeat($"{Row}/json-post", reruns));
        Summary(record).Single(c => c.Stability is not null).Should().Match<CaseSummary>(c => c.Id == $"{Row}/json-post" && c.Stability == stability);
        RunVerdict.Of(record, TestHome.Edition).ExitCode.Should().Be(1, "a rerun never turns red to green");
    }

    [Test]
    public async Task Row_with_side_effects_is_never_run_again()
    {
        var record = await RunAsync(Wrong("InsufficientBalance", _ => true), [], "InsufficientBalance");

        record.Cases.Should().OnlyContain(c => c.Verdict.Status == CaseStatus.Failed);
        record.Triage.Should().BeEmpty();
    }

    [Test]
    public async Task Budget_of_requests_holds_for_triage_too()
    {
        // One bare request, two controls, one a case, and one more.
        var record = await RunAsync(Wrong(Row, _ => true), ["Run:MaxRequests=10"], Row);

        record.Triage.Should().ContainSingle();
        record.Footer!.Requests.Should().Be(10);
        Summary(record).Select(c => c.Stability).OfType<string>().Should().Equal("deterministic");
    }

    private static async Task<RunRecord> RunAsync(Fault fault, string[] set, params string[] only)
    {
        var options = new ReferenceOptions { Edition = TestHome.Edition, Alterations = [fault] };
        await using var host = await ReferenceHost.StartAsync(options, CancellationToken.None);
        return await SuiteInProcess.RunAsync(MatrixRun.SettingsOf(host, TestHome.Edition, set), TestHome.Edition, session => session.TriageAsync(), only);
    }

    private static Fault Wrong(string row, Func<int, bool> isWrong)
    {
        var answers = 0;
        return new Fault
        {
            Name = "wrong-now-and-then",
            Text = new LocalText { Zh = "时对时错", En = "Wrong now and then." },
            Breaks = [],
            OnAnswer = (_, answer) => answer.Row == row && isWrong(Interlocked.Increment(ref answers)) ? answer with { Status = 418 } : answer,
        };
    }

    private static IEnumerable<CaseSummary> Summary(RunRecord record) =>
        SummaryWriter.Summarise(record, TestHome.Edition).Requirements.SelectMany(r => r.Cases);
}
