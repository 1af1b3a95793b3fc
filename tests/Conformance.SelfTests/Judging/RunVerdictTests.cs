using Conformance.Judging;
using Conformance.Model.Records;
using Conformance.Model.Verdicts;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.JudgingTests;

/// <summary>Word and exit code of a run, and which of several reasons wins (contract §2).</summary>
[TestFixture]
internal sealed class RunVerdictTests
{
    private static readonly CaseRecord Passed = SampleRecord.Case("InvalidOwnerId/xml-get", CaseStatus.Passed);
    private static readonly CaseRecord Failed = SampleRecord.Case("InvalidOwner/xml-get", CaseStatus.Failed);
    private static readonly CaseRecord NotRun = SampleRecord.Case("InvalidOwner/json-get", CaseStatus.NotRun);
    private static readonly CaseRecord Observed = SampleRecord.Case("Parameter.Empty/xml-get", CaseStatus.Observed);
    private static readonly CaseRecord NotConfigured =
        SampleRecord.Case("InternalError/xml-get", Verdict.NotJudged(CaseStatus.NotExercised, "r", "Scenarios:InternalError"));

    private static readonly TestCaseData[] Runs =
    [
        Run("all passed", SampleRecord.Of(Passed, Observed), 0, "conformant"),
        Run("unconfigured rows", SampleRecord.Of(Passed, NotConfigured), 0, "conformant"),
        Run("not applicable", SampleRecord.Of(Passed, SampleRecord.Case("InternalError/xml-get", CaseStatus.NotApplicable)), 0, "conformant"),
        Run("tolerance", With(SampleRecord.Of(Passed), h => h with { Tolerances = ["Endpoint:HostId"] }), 0, "conformantWithDeviations"),
        Run("failure", SampleRecord.Of(Passed, Failed), 1, "nonconformant"),
        Run("failure before inconclusive", SampleRecord.Of(Failed, NotRun), 1, "nonconformant"),
        Run("failure before unreachable", Unreachable(SampleRecord.Of(Failed)), 1, "nonconformant"),
        Run("failure with a tolerance", With(SampleRecord.Of(Failed), h => h with { Tolerances = ["Endpoint:HostId"] }), 1, "nonconformant"),
        Run("failure of a killed run", SampleRecord.Of(Failed) with { Footer = null }, 1, "nonconformant"),
        Run("unreachable", Unreachable(SampleRecord.Of(NotRun)), 3, "unreachable"),
        Run("circuit opened", Footer(SampleRecord.Of(Passed, NotRun), f => f with { CircuitOpened = "20 faults" }), 3, "unreachable"),
        Run("failure before circuit opened", Footer(SampleRecord.Of(Failed, NotRun), f => f with { CircuitOpened = "20 faults" }), 1, "nonconformant"),
        Run("circuit opened before control lost",
            Footer(Preflight(SampleRecord.Of(NotRun), p => p with { Control = new Dictionary<string, string?> { ["get"] = "500" } }), f => f with { CircuitOpened = "20 faults" }), 3, "unreachable"),
        Run("SIGTERM after circuit opened", Footer(SampleRecord.Of(NotRun), f => f with { CircuitOpened = "20 faults", InterruptedBy = "SIGTERM" }), 143, "unreachable"),
        Run("nothing selected", SampleRecord.Of(), 4, "inconclusive"),
        Run("case not run", SampleRecord.Of(Passed, NotRun), 4, "inconclusive"),
        Run("set-up failed", SampleRecord.Of(SampleRecord.Case("SignatureNonceUsed/xml-get", CaseStatus.NotExercised)), 4, "inconclusive"),
        Run("control lost", Preflight(SampleRecord.Of(Passed), p => p with { Control = new Dictionary<string, string?> { ["get"] = null, ["post"] = "500" } }), 4, "inconclusive"),
        Run("account refused", Preflight(SampleRecord.Of(Passed), p => p with { RefusedAccounts = new Dictionary<string, string> { ["Ram"] = "IncompleteSignature" } }), 4, "inconclusive"),
        Run("killed", SampleRecord.Of(Passed) with { Footer = null }, 4, "inconclusive"),
        Run("case without a record", With(SampleRecord.Of(Passed), h => h with { Selection = h.Selection with { Cases = 2 } }), 4, "inconclusive"),
        Run("complete, met", Complete(Passed, NotRunButJudgedElsewhere(), Observed), 0, "conformant"),
        Run("complete, not met", Complete(Passed, NotConfigured), 4, "inconclusive"),
        Run("complete, not applicable", Complete(Passed, SampleRecord.Case("InternalError/xml-get", CaseStatus.NotApplicable)), 0, "conformant"),
        Run("not required to be complete", SampleRecord.Of(Passed, NotConfigured), 0, "conformant"),
        Run("nothing judged", SampleRecord.Of(NotConfigured), 4, "inconclusive"),
        Run("error", Footer(SampleRecord.Of(Passed), f => f with { Error = "disk full" }), 5, "error"),
        Run("error before failure", Footer(SampleRecord.Of(Failed), f => f with { Error = "disk full" }), 5, "error"),
        Run("error before unreachable", Unreachable(Footer(SampleRecord.Of(NotRun), f => f with { Error = "disk full" })), 5, "error"),
        Run("SIGINT", Footer(SampleRecord.Of(Passed, NotRun), f => f with { InterruptedBy = "SIGINT" }), 130, "inconclusive"),
        Run("SIGTERM", Footer(SampleRecord.Of(Passed, NotRun), f => f with { InterruptedBy = "SIGTERM" }), 143, "inconclusive"),
        Run("SIGTERM after a failure", Footer(SampleRecord.Of(Failed), f => f with { InterruptedBy = "SIGTERM" }), 143, "nonconformant"),
    ];

    [TestCaseSource(nameof(Runs))]
    public void Run_has_this_exit_code_and_word(RunRecord record, int exitCode, string word)
    {
        var verdict = RunVerdict.Of(record, TestHome.Edition);

        verdict.Should().BeEquivalentTo(new { ExitCode = exitCode, Word = word });
        verdict.Why.Should().NotBeNullOrWhiteSpace();
    }

    [Test]
    public void Reason_names_what_was_in_the_way()
    {
        RunVerdict.Of(SampleRecord.Of(Passed, NotRun), TestHome.Edition).Why.Should().Contain("InvalidOwner/json-get");
        RunVerdict.Of(Complete(Passed, NotConfigured), TestHome.Edition).Why.Should().Contain("InternalError").And.Contain("--require-complete");
    }

    private static CaseRecord NotRunButJudgedElsewhere() => NotConfigured with { Id = "InvalidOwnerId/json-get" };

    private static TestCaseData Run(string name, RunRecord record, int exitCode, string word) =>
        new TestCaseData(record, exitCode, word).SetArgDisplayNames(name);

    private static RunRecord With(RunRecord record, Func<RunHeader, RunHeader> change) => record with { Header = change(record.Header) };

    private static RunRecord Preflight(RunRecord record, Func<PreflightRecord, PreflightRecord> change) =>
        With(record, h => h with { Preflight = change(h.Preflight) });

    private static RunRecord Unreachable(RunRecord record) => Preflight(record, p => p with { Unreachable = "refused" });

    private static RunRecord Footer(RunRecord record, Func<RunFooter, RunFooter> change) => record with { Footer = change(record.Footer!) };

    private static RunRecord Complete(params CaseRecord[] cases) =>
        With(SampleRecord.Of(cases), h => h with { Selection = h.Selection with { RequireComplete = true } });
}
