using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Conformance.Reporting.Fleets;
using Conformance.Reporting.Html;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReportingTests;

/// <summary>The overview of a fleet: the worst first, every row of every endpoint, one file that loads nothing.</summary>
[TestFixture]
internal sealed class FleetPageTests
{
    private static readonly FleetSummary Sample = SampleFleet.Of(
        SampleFleet.Entry("fine", "conformant", 0),
        SampleFleet.Entry("b <i>", "nonconformant", 1, failed: 2),
        SampleFleet.Entry("a", "nonconformant", 1, failed: 2),
        SampleFleet.Entry("worst", "nonconformant", 1, failed: 9),
        SampleFleet.Entry("doubtful", "inconclusive", 4),
        SampleFleet.Entry("deviating", "conformantWithDeviations", 0),
        FleetEntry.Without("broken", "https://broken/", "error", 5, "the disk is full"),
        SampleFleet.Entry("gone", "unreachable", 3));

    private static readonly Page Overview = Read(Sample);

    private static IHtmlDocument Document => Overview.Document;

    [Test]
    public void Worst_comes_first_and_gives_the_exit_code()
    {
        Sample.Endpoints.Select(e => e.Name).Should().Equal("broken", "worst", "a", "b <i>", "gone", "doubtful", "deviating", "fine");
        Sample.Should().BeEquivalentTo(new { ExitCode = 5, Verdict = "error", Totals = new { Endpoints = 8, Error = 1, Nonconformant = 3, Unreachable = 1, Inconclusive = 1, ConformantWithDeviations = 1, Conformant = 1 } });
        Names(Document).Should().Equal(Sample.Endpoints.Select(e => e.Name));
    }

    [TestCase("SIGTERM", 143)]
    [TestCase("SIGINT", 130)]
    public void Interrupted_fleet_has_the_exit_code_of_the_signal(string signal, int exitCode) => FleetOrder.ExitCode(Sample.Endpoints, signal).Should().Be(exitCode);

    [Test]
    public void Page_loads_nothing_and_allows_its_own_style_and_script_only()
    {
        Document.QuerySelectorAll("[src], link, iframe, object, embed, base, form, [style]").Should().BeEmpty();
        var policy = Document.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        policy.Should().StartWith("default-src 'none'; ").And.NotContain("unsafe");
        foreach (var (directive, element) in new[] { ("style-src", "style"), ("script-src", "script") })
        {
            var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Document.QuerySelectorAll(element).Single().TextContent)));
            policy.Should().Contain($"{directive} 'sha256-{hash}';");
        }
    }

    [Test]
    public void Every_endpoint_has_a_cell_for_every_row_or_says_why_it_was_not_judged()
    {
        var rows = TestHome.Edition.Rows.Count;
        Document.QuerySelectorAll("thead th").Should().HaveCount(rows + 6);
        foreach (var line in Document.QuerySelectorAll("tbody tr"))
        {
            line.Children.Sum(c => c is IHtmlTableCellElement cell ? cell.ColumnSpan : 1).Should().Be(rows + 6);
        }

        Page.Shown(Line("broken"), "en").Should().Contain("the disk is full");
        Page.Shown(Line("doubtful"), "zh").Should().Contain("无法得出结论");
    }

    [Test]
    public void What_did_not_pass_leads_to_its_place_in_the_report_and_says_its_state_in_words()
    {
        var failed = Line("b <i>").QuerySelectorAll("td a.failed").ToList();

        failed.Select(a => a.GetAttribute("href")).Should().Contain("b%20%3Ci%3E/report.html#" + TestHome.Edition.Rows[0].Id).And.Contain("b%20%3Ci%3E/report.html#matrix");
        Page.Shown(failed[0], "en").Should().Be("✗ failed");
        Page.Shown(failed[0], "zh").Should().Be("✗ 失败");
        Line("fine").QuerySelectorAll("a").Should().ContainSingle("what passed is no stop of the keyboard");
    }

    [Test]
    public void Both_languages_stand_in_it_and_the_summary_alone_makes_it()
    {
        Document.QuerySelectorAll("[lang=zh]").Should().HaveSameCount(Document.QuerySelectorAll("[lang=en]"));
        Bytes(Sample).Should().Equal(Bytes(Sample with { }));
    }

    [Test]
    public void Files_are_written_whole_or_named()
    {
        using var folder = new TempFolder();

        FleetReport.Write(Sample, folder.Path).Should().BeEmpty();
        Directory.EnumerateFiles(folder.Path).Select(Path.GetFileName).Should().BeEquivalentTo("fleet.html", "fleet.json");
        using var other = new TempFolder();
        Directory.CreateDirectory(other.Sub("fleet.html"));
        FleetReport.Write(Sample, other.Path).Should().ContainSingle().Which.Should().Contain("fleet.html cannot be written");
    }

    private static IEnumerable<string> Names(IHtmlDocument page) => page.QuerySelectorAll("tbody th > :first-child").Select(n => n.TextContent);

    private static IElement Line(string name) => Document.QuerySelectorAll("tbody tr").Single(l => l.QuerySelector("th > :first-child")!.TextContent == name);

    private static byte[] Bytes(FleetSummary fleet)
    {
        using var stream = new MemoryStream();
        FleetHtml.Write(fleet, stream);
        return stream.ToArray();
    }

    private static Page Read(FleetSummary fleet)
    {
        var text = Encoding.UTF8.GetString(Bytes(fleet));
        return new Page(text, new HtmlParser().ParseDocument(text));
    }
}
