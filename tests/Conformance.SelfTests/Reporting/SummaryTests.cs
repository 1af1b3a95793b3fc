using System.Text.Json;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.Reporting.Files;
using Conformance.Reporting.Summaries;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReportingTests;

/// <summary><c>summary.json</c> joins the table to the record (contract §5).</summary>
[TestFixture]
internal sealed class SummaryTests
{
    private static readonly CheckResult Failed = new() { Name = "status", Level = Level.Required, Status = CheckStatus.Failed, Expected = "400", Actual = "403" };

    private static readonly RunRecord Record = SampleRecord.Of(
        SampleRecord.Case("InvalidOwner/json-post", new Verdict { Status = CaseStatus.Failed, Reason = null, MissingKey = null, Checks = [Failed] }),
        SampleRecord.Case("InvalidOwner/xml-get", Judged(CheckStatus.Warning)),
        SampleRecord.Case("InvalidOwnerId/xml-get", Judged(CheckStatus.Passed)),
        SampleRecord.Case("InvalidOwnerId/json-get", CaseStatus.NotExercised),
        SampleRecord.Case("InternalError/xml-get", Verdict.NotJudged(CaseStatus.NotExercised, "no scenario", "Scenarios:InternalError")),
        SampleRecord.Case("Forbidden.RAM/xml-get", CaseStatus.NotApplicable),
        SampleRecord.Case("InvalidAction/xml-get", CaseStatus.NotRun),
        SampleRecord.Case("Parameter.Empty/xml-get", CaseStatus.Observed));

    [Test]
    public void Figures_are_those_of_the_record()
    {
        var summary = SummaryWriter.Summarise(Record, TestHome.Edition);

        summary.Cases.Should().Be(new Summary.CaseCounts(8, 2, 1, 0, 2, 1, 1, 1, 1));
        summary.Rows.Should().Be(new Summary.RowCounts(40, 2, 1, 1));
        summary.Should().BeEquivalentTo(new { Verdict = "nonconformant", ExitCode = 1, Requests = 7, Schema = 1 });
        summary.Run.Should().BeEquivalentTo(new { Complete = true, Seconds = 2.0, Scope = "full" });
    }

    [TestCase("InvalidOwner", CaseStatus.Failed)]
    [TestCase("InvalidOwnerId", CaseStatus.Passed)]
    [TestCase("InternalError", CaseStatus.NotExercised)]
    [TestCase("Forbidden.RAM", CaseStatus.NotApplicable)]
    [TestCase("InvalidAction", CaseStatus.NotRun)]
    [TestCase("Parameter.Empty", CaseStatus.Observed)]
    [TestCase("LastTokenProcessing", CaseStatus.NotRun)]
    public void Requirement_has_the_status_that_says_most(string id, CaseStatus status) =>
        SummaryWriter.Summarise(Record, TestHome.Edition).Requirements.Single(r => r.Id == id).Status.Should().Be(status);

    [Test]
    public void Every_requirement_of_the_edition_is_there_in_its_order_with_cases_in_theirs()
    {
        var summary = SummaryWriter.Summarise(Record, TestHome.Edition);

        summary.Requirements.Select(r => r.Id).Should().Equal(TestHome.Edition.Requirements.Select(r => r.Id));
        summary.Requirements.Single(r => r.Id == "InvalidOwner").Cases.Select(c => c.Id).Should().Equal("InvalidOwner/xml-get", "InvalidOwner/json-post");
        summary.Requirements.Single(r => r.Id == "InternalError").Cases[0].Reason.Should().Be("no scenario; set Scenarios:InternalError");
    }

    [Test]
    public void Killed_run_is_incomplete_and_says_of_what_it_never_reached_that_it_has_no_record()
    {
        var summary = SummaryWriter.Summarise(Record with { Footer = null, Cases = [Record.Cases[2]] }, TestHome.Edition);

        summary.Run.Complete.Should().BeFalse();
        summary.Should().BeEquivalentTo(new { Verdict = "inconclusive", ExitCode = 4 });
        summary.Requirements.Single(r => r.Id == "LastTokenProcessing").Reason.Should().Contain("no record");
    }

    [Test]
    public void Selected_run_says_of_the_others_that_they_were_not_selected()
    {
        var selection = new Selection { Only = ["x"], Variants = "full", Cases = 8, RequireComplete = false };

        var summary = SummaryWriter.Summarise(Record with { Header = Record.Header with { Selection = selection } }, TestHome.Edition);

        summary.Run.Scope.Should().Be("selected");
        summary.Requirements.Single(r => r.Id == "LastTokenProcessing").Reason.Should().Be("not selected");
    }

    [Test]
    public void Written_file_has_the_members_of_the_contract_and_nothing_half_written_beside_it()
    {
        using var folder = new TempFolder();

        ReportFiles.Write(ReportInput.Of(Record, TestHome.Edition), folder.Path);

        Directory.GetFiles(folder.Path).Select(f => Path.GetFileName(f)).Should().Contain("summary.json").And.NotContain(name => name.EndsWith(".part"));
        using var file = JsonDocument.Parse(File.ReadAllBytes(folder.Sub("summary.json")));
        var root = file.RootElement;
        root.EnumerateObject().Select(p => p.Name).Should().Contain(
            ["schema", "suite", "edition", "run", "endpoint", "verdict", "exitCode", "tolerances", "rows", "cases", "requests", "requirements"]);
        root.GetProperty("rows").EnumerateObject().Select(p => p.Name).Should().Equal("total", "exercised", "passed", "notApplicable");
        root.GetProperty("cases").EnumerateObject().Select(p => p.Name).Should().Contain(
            ["total", "passed", "failed", "waived", "notExercised", "notApplicable", "notRun", "warnings"]);
        var requirement = root.GetProperty("requirements").EnumerateArray().Single(r => r.GetProperty("id").GetString() == "InvalidOwner");
        requirement.GetProperty("row").GetInt32().Should().Be(17);
        requirement.GetProperty("cases")[1].GetProperty("checks")[0].GetRawText().Replace("\n", "").Replace(" ", "")
            .Should().Be("""{"name":"status","level":"required","status":"failed","expected":"400","actual":"403"}""");
    }

    private static Verdict Judged(CheckStatus status) =>
        new() { Status = CaseStatus.Passed, Reason = null, MissingKey = null, Checks = [Failed with { Status = status }] };
}
