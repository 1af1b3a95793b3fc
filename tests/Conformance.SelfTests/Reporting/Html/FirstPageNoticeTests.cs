using Conformance.Model.Records;
using Conformance.Model.Verdicts;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReportingTests;

/// <summary>What the first page says besides the verdict: what was waived, what cut the run off, what it is no certificate of.</summary>
[TestFixture]
internal sealed class FirstPageNoticeTests
{
    private static readonly CaseRecord Passed = SamplePage.Record.Cases[0];

    [Test]
    public void Waivers_are_listed_with_what_became_of_them()
    {
        var page = Page.Of(SamplePage.Record with { Header = SamplePage.Record.Header with { Waivers = [Waiver("404", 2027), Waiver("404", 2026)] } });

        page.Shown("#certificate", "en").Should().Contain("InvalidOwnerAccount status").And.Contain("1 of 1 cases").And.Contain("stale: expired on 2026-01-31").And.Contain("old clients need it").And.Contain("qa · #7");
        page.Shown("#certificate", "zh").Should().Contain("1 个用例中有 1 个与声明一致").And.Contain("失效： 已于 2026-01-31 到期");
    }

    [Test]
    public void Run_that_was_cut_off_by_the_network_says_so()
    {
        const string Why = "the circuit breaker opened after 8 network faults in a row (Run:MaxConsecutiveFaults), the last one: the connection was refused: Connection refused";

        var page = Page.Of(SamplePage.Of(Passed) with { Footer = SampleRecord.Footer with { CircuitOpened = Why, Retries = 3 } });

        page.Shown(".banner", "zh").Should().Contain("连续 8 次网络故障后熔断");
        page.Shown(".tiles", "en").Should().Contain("3 sent again after a network fault");
    }

    [Test]
    public void Demonstration_is_no_certificate_of_a_product()
    {
        var record = SamplePage.Of(Passed);
        var certification = new Certification { IsDemonstration = true, Vendor = "v", Product = "p", ProductVersion = "1", Contact = "c" };

        Page.Of(record with { Header = record.Header with { Certification = certification } }).Shown(".banner", "en").Should().Contain("the suite's own reference endpoint and no product");
    }

    private static Waiver Waiver(string actual, int year) => new()
    {
        Requirement = "InvalidOwnerAccount",
        Variants = [],
        Check = "status",
        Actual = actual,
        Reason = "old clients need it",
        Owner = "qa",
        Issue = "#7",
        Expires = new DateOnly(year, 1, 31),
    };
}
