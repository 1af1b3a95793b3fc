using Conformance.Judging;
using Conformance.Model.Records;
using Conformance.Model.Verdicts;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReportingTests;

/// <summary>Someone who was not there learns from the first page what was certified, how much of it, and what is missing.</summary>
[TestFixture]
internal sealed class FirstPageTests
{
    private static readonly Page Sample = Page.Of(SamplePage.Record);

    private static readonly CaseRecord Passed = SamplePage.Record.Cases[0];

    [TestCase("zh", "不符合", "10 个用例中有 1 个失败", "2026-03-14 01:59:26", "Example Cloud", "Song Gateway 7.1", "classic-2017", "0.1.0", "http://shop.example.com/")]
    [TestCase("en", "Nonconformant", "1 of 10 cases failed", "Endpoint", "Vendor", "Product", "Edition of the rules", "Suite version", "Date (UTC)")]
    public void Verdict_and_facts_are_there(string language, params string[] texts) => Sample.Shown("#certificate", language).Should().ContainAll(texts);

    [TestCase("zh", "Scenarios:InternalError → 24 InternalError", "只有接入点的负责人", "29 Forbidden.DiskNotFound", "连接被重置", "HostId 用通配符匹配 *.example.com")]
    [TestCase("en", "Scenarios:InternalError → 24 InternalError", "Not applicable", "the product has no disks", "the connection was reset", "HostId is matched by a wildcard *.example.com")]
    public void What_is_missing_does_not_apply_or_is_tolerated_is_there(string language, params string[] texts) =>
        Sample.Shown("#certificate", language).Should().ContainAll(texts);

    [Test]
    public void Rows_are_counted_as_in_the_summary() =>
        Sample.Shown(".tiles", "en").Should().Contain("4 / 40 rows of the table exercised").And.Contain("2 / 40 rows passed").And.Contain("1 rows not applicable");

    [Test]
    public void Every_row_of_the_table_has_its_sign_and_place()
    {
        var rows = Sample.Document.QuerySelectorAll(".rows a");

        rows.Length.Should().Be(40);
        rows[2].TextContent.Should().Be("3✓");
        rows[14].TextContent.Should().Be("15✗");
        rows[0].TextContent.Should().Be("1?");
    }

    [Test]
    public void Killed_run_is_incomplete_and_certifies_nothing()
    {
        var page = Page.Of(SamplePage.Of(Passed) with { Footer = null });

        page.Shown(".banner", "en").Should().Contain("Incomplete").And.Contain("certifies nothing");
        page.Shown(".banner", "zh").Should().Contain("记录不完整");
        page.Shown("h1", "en").Should().Be("Inconclusive");
        Sample.Shown(".banner", "en").Should().NotContain("Incomplete");
    }

    [Test]
    public void Rows_that_were_not_looked_at_are_counted_before_the_verdict() =>
        Sample.Shown(".banner", "en").Should().Be("Not all of it. 35 rows of the common error table were neither exercised nor declared not applicable; the verdict says nothing about them.");

    [Test]
    public void Interrupted_run_names_its_signal() =>
        Page.Of(SamplePage.Of(Passed) with { Footer = SampleRecord.Footer with { InterruptedBy = "SIGTERM" } }).Shown(".banner", "en").Should().Contain("interrupted by SIGTERM");

    [Test]
    public void Part_of_a_run_says_of_what()
    {
        var record = SamplePage.Of(Passed);
        var selection = record.Header.Selection with { Only = ["MissingParameter*"], Variants = "rows" };

        var page = Page.Of(record with { Header = record.Header with { Selection = selection } });

        page.Shown(".banner", "en").Should().Contain("1 selected cases").And.Contain("MissingParameter*").And.Contain("Two variants only");
        page.Shown("#certificate", "en").Should().Contain("not selected");
    }

    [TestCase("error", "Error of the suite", "套件出错")]
    [TestCase(null, "Conformant with deviations", "符合，但有偏差")]
    public void Verdict_has_its_word_in_both_languages(string? error, string en, string zh)
    {
        var page = Page.Of(SamplePage.Of(Passed) with { Footer = SampleRecord.Footer with { Error = error } });

        page.Shown("h1", "en").Should().Be(en);
        page.Shown("h1", "zh").Should().Be(zh);
    }

    [Test]
    public void Vendor_that_is_not_given_is_said_to_be_so() =>
        Page.Of(SampleRecord.Of(Passed)).Shown(".facts", "en").Should().Contain("Vendor (not given)");

    [Test]
    public void Notes_are_there_in_both_languages()
    {
        var page = Page.Of(SamplePage.Of(Passed) with { Footer = SampleRecord.Footer with { Notes = ["A/xml-get: account Flow was still refused 60 s after the burst"] } });

        page.Shown("#certificate", "zh").Should().Contain("A/xml-get：突发请求之后 60 秒，账号 Flow 仍被拒绝");
        page.Shown("#certificate", "en").Should().Contain("still refused 60 s after the burst");
    }

    [Test]
    public void Run_before_is_compared()
    {
        var failing = SamplePage.Record.Cases.Single(c => c.Id == "InvalidOwnerId/xml-get");
        var before = PastRuns.Of(SampleCase.Run("yesterday", SampleCase.Passed("InvalidOwnerId/xml-get"), SampleCase.Passed("Forbidden.RAM/xml-get")), TestHome.Edition);
        Page After(params CaseRecord[] cases) => Page.Of(SamplePage.Of(cases) is var record ? record with { Header = record.Header with { Previous = before } } : null!);

        After(failing, SampleRecord.Case("Forbidden.RAM/xml-get", CaseStatus.NotExercised)).Shown("#compared", "en").Should()
            .Be("Compared with the run before Before: yesterday · Conformant · 2 rows exercised, 2 passed Newly failing: InvalidOwnerId status , InvalidOwnerId code Rows no longer exercised: 33 Forbidden.RAM");
        After(SampleCase.Passed("InvalidOwnerId/xml-get"), SampleCase.Passed("Forbidden.RAM/xml-get")).Shown("#compared", "zh").Should().EndWith("没有变化。");
        Sample.Document.GetElementById("compared").Should().BeNull();
    }

    [Test]
    public void Unjudged_case_counts_as_no_pass() =>
        Page.Of(SampleRecord.Of(SampleRecord.Case("InvalidOwner/xml-get", CaseStatus.NotRun))).Shown(".tiles", "en").Should().Contain("0 / 40 rows of the table exercised");
}
