using System.Text;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.Reporting.Files;
using Conformance.Reporting.Markdown;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using FluentAssertions.Execution;
using NUnit.Framework;

namespace Conformance.SelfTests.ReportingTests.Markdown;

/// <summary><c>summary.md</c> says on one page what a person in a hurry asks.</summary>
[TestFixture]
internal sealed class MarkdownSummaryTests
{
    private static readonly string[] Verdicts = ["conformant", "conformantWithDeviations", "nonconformant", "unreachable", "inconclusive", "error"];

    private static readonly CaseRecord Failure = Judged("InvalidOwner/json-post", CheckStatus.Failed, "403");

    private static readonly CaseRecord Accepted = Judged("InvalidAction/xml-get", CheckStatus.Failed, "404");

    private static readonly CaseRecord Waived = Accepted with { Verdict = Accepted.Verdict with { Status = CaseStatus.Waived } };

    private static readonly RunRecord Unwaived = SampleRecord.Of(
        Judged("InvalidOwner/xml-get", CheckStatus.Failed, "404"),
        Failure,
        Judged("InvalidOwnerId/xml-get", CheckStatus.Passed, "400"),
        Judged("InvalidOwnerAccount/xml-get", CheckStatus.Warning, "odd"),
        Waived,
        SampleRecord.Case("InternalError/xml-get", Verdict.NotJudged(CaseStatus.NotExercised, "no scenario", "Scenarios:InternalError")),
        SampleRecord.Case("InternalError/json-get", Verdict.NotJudged(CaseStatus.NotExercised, "no scenario", "Scenarios:InternalError")),
        SampleRecord.Case("ServiceUnavailable/xml-get", Verdict.NotJudged(CaseStatus.NotRun, "the connection was reset")),
        SampleRecord.Case("Forbidden.RAM/xml-get", Verdict.NotJudged(CaseStatus.NotApplicable, "no RAM here"))) with
    {
        Triage = [new TriageRecord { Attempt = 1, Again = Failure }, new TriageRecord { Attempt = 2, Again = Failure }],
        Footer = SampleRecord.Footer with { Notes = ["a cleanup failed"] },
    };

    private static readonly RunRecord Record = Unwaived with
    {
        Header = Unwaived.Header with
        {
            Waivers = [SampleWaiver.Of("InvalidAction", "status", "404"), SampleWaiver.Of("InvalidOwnerId", "status", "404")],
        },
    };

    [Test]
    public void Page_tells_verdict_figures_failures_what_unlocks_and_notes()
    {
        var page = Page(Record);

        using var all = new AssertionScope();
        page.Should().StartWith("# ❌ nonconformant · 不符合 (exit 1)\n");
        page.Should().Contain("| Endpoint 接入点 | <code>shop</code> at <code>http&#58;&#47;&#47;shop.example.com&#47;</code>, HostId <code>shop.example.com</code> |");
        page.Should().Contain("| Rows 公共错误码 | **4/40** exercised 已执行, 2 passed 通过, 1 not applicable 不适用 |");
        page.Should().Contain("## ❌ Failed 未通过: 1\n").And.Contain(
            "| 17. <code>InvalidOwner</code> | <code>status</code> | <code>400</code> | <code>404</code> | <code>xml-get</code> +1 | <code>deterministic</code> "
            + "| <code>.&#47;run.sh --only &#39;InvalidOwner&#47;xml-get&#39;</code> |\n");
        page.Should().NotContain("| 20. <code>InvalidAction</code> |");
        page.Should().Contain("## ❌ Stale waivers 失效的豁免: 1\n").And.Contain("| 2 | <code>InvalidOwnerId</code> | <code>status</code> |").And.Contain("no longer needed");
        page.Should().Contain("## Waived 已豁免: 1\n").And.Contain("| 1 | <code>InvalidAction</code> | <code>status</code> | <code>404</code> |");
        page.Should().Contain("## Not exercised 未执行: 1\n").And.Contain(
            "| <code>InternalError</code> | <code>no scenario</code> | <code>Scenarios&#58;InternalError</code> |\n");
        page.Should().Contain("## Not run 未运行: ").And.Contain("| <code>ServiceUnavailable</code> | <code>the connection was reset</code> |\n");
        page.Should().Contain("## Not applicable 不适用: 1\n").And.Contain("<code>no RAM here</code>");
        page.Should().Contain("## Notes 备注\n").And.Contain("| <code>a cleanup failed</code> |\n");
        page.Should().Contain("<details><summary>Warnings 警告: 1</summary>\n").And.EndWith("</details>\n\n");
    }

    [Test]
    public void Killed_run_is_said_to_be_incomplete_with_all_it_never_reached() =>
        Page(Record with { Footer = null }).Should().Contain("记录不完整").And.Contain("<code>LastTokenProcessing</code>").And.Contain("the run ended before it");

    [Test]
    public void Selected_part_is_said_to_be_one_and_the_rest_is_no_news()
    {
        var selection = Record.Header.Selection with { Only = ["17"] };

        Page(Record with { Header = Record.Header with { Selection = selection } })
            .Should().Contain("9 selected cases only").And.NotContain("LastTokenProcessing");
    }

    [TestCaseSource(nameof(Verdicts))]
    public void Every_verdict_has_its_sign(string verdict)
    {
        var input = ReportInput.Of(Record, TestHome.Edition);

        Page(input with { Summary = input.Summary with { Verdict = verdict } }).Should().MatchRegex($"^# \\S+ {verdict} · ");
    }

    [Test]
    public void Same_record_gives_the_same_bytes_in_the_run_s_folder()
    {
        using var folder = new TempFolder();

        ReportFiles.Write(ReportInput.Of(Record, TestHome.Edition), folder.Path);

        File.ReadAllText(folder.Sub("summary.md")).Should().Be(Page(Record));
    }

    [TestCase("@")]
    [TestCase("字")]
    [TestCase("\U0001F600")]
    public void Page_stays_below_what_a_forge_takes_and_counts_what_is_left_out(string filling)
    {
        var text = string.Concat(Enumerable.Repeat(filling, 400));
        var cases = TestHome.Edition.Cases.Select(c => SampleRecord.Case(c.Id.ToString(), new Verdict
        {
            Status = CaseStatus.Failed,
            Reason = null,
            MissingKey = null,
            Checks = [.. CheckNames.All.Select(n => new CheckResult { Name = n, Level = Level.Required, Status = CheckStatus.Failed, Expected = text, Actual = text })],
        })).ToArray();

        var page = Page(SampleRecord.Of(cases));

        Encoding.UTF8.GetByteCount(page).Should().BeLessThan(900 * 1024).And.BeGreaterThan(100 * 1024);
        page.Should().MatchRegex("… and [0-9]+ more in summary.json");
    }

    private static CaseRecord Judged(string id, CheckStatus status, string actual) => SampleRecord.Case(id, new Verdict
    {
        Status = status == CheckStatus.Failed ? CaseStatus.Failed : CaseStatus.Passed,
        Reason = null,
        MissingKey = null,
        Checks = [new CheckResult { Name = "status", Level = Level.Required, Status = status, Expected = "400", Actual = actual }],
    });

    private static string Page(RunRecord record) => Page(ReportInput.Of(record, TestHome.Edition));

    internal static string Page(ReportInput input)
    {
        using var bytes = new MemoryStream();
        MarkdownSummary.Files(input).Single().Write(bytes);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
