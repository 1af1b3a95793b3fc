using Conformance.Judging;
using Conformance.Judging.Waivers;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.JudgingTests.Waivers;

/// <summary>What becomes of a waiver in a run, and of the run: a stale one fails it by name, whatever else passed (contract §6).</summary>
[TestFixture]
internal sealed class WaiverReviewTests
{
    private const string Row = "InvalidOwnerId";
    private static readonly Waiver Waiver = SampleWaiver.Of(Row, "status", "404");
    private static readonly CaseRecord Other = Case("InvalidOwner/xml-get", CaseStatus.Passed, "400");
    private static readonly CaseRecord Passes = Case($"{Row}/json-get", CaseStatus.Passed, "400");
    private static readonly CaseRecord Waived = Case($"{Row}/xml-get", CaseStatus.Waived, "404");
    private static readonly CaseRecord FailsOtherwise = Case($"{Row}/json-post", CaseStatus.Failed, "418");
    private static readonly CaseRecord Unconfigured =
        SampleRecord.Case($"{Row}/xml-get", Verdict.NotJudged(CaseStatus.NotExercised, "no scenario", "Scenarios:X"));

    private static readonly TestCaseData[] Runs =
    [
        Run("used", Of(Other, Waived), WaiverState.Used, 0, "conformantWithDeviations", "InvalidOwnerId status"),
        Run("used in some of its cases", Of(Waived, Passes), WaiverState.Used, 0, "conformantWithDeviations", "InvalidOwnerId status"),
        Run("used, and a tolerance", Tolerant(Of(Waived)), WaiverState.Used, 0, "conformantWithDeviations", "tolerances in use: Endpoint:HostId"),
        Run("used, and something else failed", Of(Waived, Case("InvalidOwner/xml-get", CaseStatus.Failed, "404")), WaiverState.Used, 1, "nonconformant", "1 of 2 cases failed"),
        Run("used on its last day", Of(Waiver with { Expires = new DateOnly(2026, 3, 14) }, Waived), WaiverState.Used, 0, "conformantWithDeviations", "waived"),
        Run("expired", Of(Waiver with { Expires = new DateOnly(2026, 3, 13) }, Other, Case($"{Row}/xml-get", CaseStatus.Failed, "404")),
            WaiverState.Expired, 1, "nonconformant", "waiver 1 (InvalidOwnerId status): expired on 2026-03-13"),
        Run("expired and no longer needed", Of(Waiver with { Expires = new DateOnly(2026, 3, 13) }, Passes), WaiverState.Expired, 1, "nonconformant", "expired"),
        Run("no longer needed", Of(Passes, Other), WaiverState.Unneeded, 1, "nonconformant", "waiver 1 (InvalidOwnerId status): no longer needed"),
        Run("only warns now", Of(Case($"{Row}/xml-get", CaseStatus.Passed, "404", CheckStatus.Warning)), WaiverState.Unneeded, 1, "nonconformant", "no longer needed"),
        Run("not configured", Of(Unconfigured, Other), WaiverState.Unmatched, 1, "nonconformant", "matches nothing: no scenario; set Scenarios:X"),
        Run("not applicable", Of(SampleRecord.Case($"{Row}/xml-get", CaseStatus.NotApplicable), Other), WaiverState.Unmatched, 1, "nonconformant", "matches nothing"),
        Run("check not made", Of(Waiver with { Check = "hostId" }, Passes), WaiverState.Unmatched, 1, "nonconformant", "no judged case made this check"),
        Run("changed", Of(Waived, FailsOtherwise), WaiverState.Changed, 1, "nonconformant", "declared '404', seen '418' in InvalidOwnerId/json-post"),
        Run("not selected", Of(Other), WaiverState.NotSelected, 0, "conformant", "nothing required failed"),
        Run("of other variants", Of(Waiver with { Variants = ["xml-get"] }, Passes), WaiverState.NotSelected, 0, "conformant", "nothing"),
        Run("network in the way", Of(Passes, SampleRecord.Case($"{Row}/xml-get", CaseStatus.NotRun)), WaiverState.Undecided, 4, "inconclusive", "could not be judged"),
        Run("set-up in the way", Of(Passes, SampleRecord.Case($"{Row}/xml-get", CaseStatus.NotExercised)), WaiverState.Undecided, 4, "inconclusive", "could not"),
        Run("killed before its cases", Of(Passes) with { Footer = null }, WaiverState.Undecided, 4, "inconclusive", "incomplete"),
        Run("interrupted", Of(Passes) with { Footer = SampleRecord.Footer with { InterruptedBy = "SIGTERM" } }, WaiverState.Undecided, 143, "conformant", "SIGTERM"),
        Run("expired, control lost", Lost(Of(Waiver with { Expires = new DateOnly(2026, 3, 13) }, Passes)), WaiverState.Expired, 4, "inconclusive", "control"),
        Run("expired, unreachable", Unreachable(Of(Waiver with { Expires = new DateOnly(2026, 3, 13) }, SampleRecord.Case($"{Row}/xml-get", CaseStatus.NotRun))),
            WaiverState.Expired, 3, "unreachable", "refused"),
        Run("stale, and the suite failed", Of(Passes) with { Footer = SampleRecord.Footer with { Error = "disk full" } }, WaiverState.Undecided, 5, "error", "disk full"),
    ];

    [TestCaseSource(nameof(Runs))]
    public void Waiver_has_this_state_and_run_this_verdict(RunRecord record, WaiverState state, int exitCode, string word, string why)
    {
        WaiverReview.Of(record, TestHome.Edition).Single().State.Should().Be(state);
        var verdict = RunVerdict.Of(record, TestHome.Edition);
        verdict.Should().BeEquivalentTo(new { ExitCode = exitCode, Word = word });
        verdict.Why.Should().Contain(why);
    }

    [Test]
    public void Every_stale_waiver_is_named()
    {
        var record = Of(Waived, Other);
        var header = record.Header with { Waivers = [Waiver, SampleWaiver.Of("InvalidOwner", "status", "404"), SampleWaiver.Of("InvalidOwner", "code", "X")] };

        RunVerdict.Of(record with { Header = header }, TestHome.Edition).Why.Should()
            .Contain("waiver 2 (InvalidOwner status)").And.Contain("waiver 3 (InvalidOwner code)").And.NotContain("waiver 1");
    }

    [Test]
    public void Review_names_the_cases_it_waives()
    {
        WaiverReview.Of(Of(Waived, FailsOtherwise, Passes), TestHome.Edition).Single().Cases.Should().Equal(Waived.Id);
        WaiverReview.Of(Of(Waiver with { Expires = default }, Waived), TestHome.Edition).Single().Cases.Should().BeEmpty("an expired one waives nothing");
    }

    private static TestCaseData Run(string name, RunRecord record, WaiverState state, int exitCode, string word, string why) =>
        new TestCaseData(record, state, exitCode, word, why).SetArgDisplayNames(name);

    private static CaseRecord Case(string id, CaseStatus status, string actual, CheckStatus? check = null) => SampleRecord.Case(id, new Verdict
    {
        Status = status,
        Reason = null,
        MissingKey = null,
        Checks = [new CheckResult { Name = "status", Level = Level.Required, Status = check ?? (actual == "400" ? CheckStatus.Passed : CheckStatus.Failed), Expected = "400", Actual = actual }],
    });

    private static RunRecord Of(params CaseRecord[] cases) => Of(Waiver, cases);

    private static RunRecord Of(Waiver waiver, params CaseRecord[] cases) => With(SampleRecord.Of(cases), h => h with { Waivers = [waiver] });

    private static RunRecord Tolerant(RunRecord record) => With(record, h => h with { Tolerances = ["Endpoint:HostId"] });

    private static RunRecord Lost(RunRecord record) =>
        With(record, h => h with { Preflight = h.Preflight with { Control = new Dictionary<string, string?> { ["get"] = "500" } } });

    private static RunRecord Unreachable(RunRecord record) => With(record, h => h with { Preflight = h.Preflight with { Unreachable = "refused" } });

    private static RunRecord With(RunRecord record, Func<RunHeader, RunHeader> change) => record with { Header = change(record.Header) };
}
