using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReportingTests;

/// <summary>The page is one file that needs nothing else, tells everything of the record, and leads to all of it.</summary>
[TestFixture]
internal sealed class PageTests
{
    private static readonly Page Sample = Page.Of(SamplePage.Record);

    [Test]
    public void Same_record_gives_the_same_bytes() => Page.Bytes(SamplePage.Record).Should().Equal(Encoding.UTF8.GetBytes(Sample.Text));

    [Test]
    public void Page_loads_nothing()
    {
        Sample.Document.QuerySelectorAll("[src], link, iframe, object, embed, base, form, [style]").Select(e => e.LocalName).Should().BeEmpty();
        Sample.Document.QuerySelectorAll("style").Single().TextContent.Should().NotContain("url(").And.NotContain("@import");
    }

    [Test]
    public void Policy_allows_the_own_style_and_script_and_nothing_else()
    {
        var policy = Sample.Document.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;

        policy.Should().StartWith("default-src 'none'; ").And.NotContain("unsafe");
        foreach (var (directive, element) in new[] { ("style-src", "style"), ("script-src", "script") })
        {
            var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Sample.Document.QuerySelectorAll(element).Single().TextContent)));
            policy.Should().Contain($"{directive} 'sha256-{hash}';");
        }
    }

    [Test]
    public void Every_link_leads_to_a_place_of_the_page()
    {
        var ids = Sample.Document.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();

        ids.Should().OnlyHaveUniqueItems();
        Sample.Document.QuerySelectorAll("a").Select(a => a.GetAttribute("href")![1..]).Distinct().Should().HaveCountGreaterThan(70).And.BeSubsetOf(ids);
    }

    [Test]
    public void Every_requirement_and_every_case_has_a_place()
    {
        foreach (var id in TestHome.Edition.Requirements.Select(r => r.Id).Concat(SamplePage.Record.Cases.Select(c => c.Id)))
        {
            Sample.At(id).ParentElement!.TagName.Should().Be("DETAILS");
        }
    }

    [Test]
    public void Case_tells_what_was_changed_found_sent_and_answered_and_how_to_run_it_again()
    {
        var told = Page.Shown(Sample.At("InvalidOwnerId/xml-get"), "en");

        told.Should().Contain("Δ + OwnerId=0").And.Contain("expected 400 got 403").And.Contain("expected InvalidOwnerId got InvalidOwner")
            .And.Contain("GET http://shop.example.com/?AccessKeyId=abcd****&Action=DescribeSongs").And.Contain("HTTP 403")
            .And.Contain("<Code>InvalidOwner</Code>").And.Contain("./run.sh --only 'InvalidOwnerId/xml-get'");
    }

    [TestCase("MissingParameter.Signature/xml-get", "Δ − Signature")]
    [TestCase("IllegalTimestamp/xml-get-early", "Δ Timestamp: 2026-03-14T00:59:26Z (−60 min)")]
    [TestCase("Success.Response/xml-get", "Δ the signed baseline as it is")]
    public void Change_against_the_control_is_one_line(string id, string line) => Page.Shown(Sample.At(id).QuerySelector(".delta")!, "en").Should().StartWith(line);

    [Test]
    public void Long_body_is_folded_and_cut_where_the_record_has_the_rest()
    {
        var body = Sample.At("Success.Response/xml-post").QuerySelectorAll(".ex > div")[1];

        body.QuerySelector("pre")!.TextContent.Length.Should().BeInRange(500, 1200);
        body.QuerySelector("details")!.TextContent.Should().Contain("首").And.Contain("run.jsonl");
        body.TextContent.Should().NotContain("\uFFFD").And.NotContain("\\x", "no character is cut in two");
    }

    [Test]
    public void Same_fault_is_told_once_with_its_places_failures_first()
    {
        var cards = Sample.Document.QuerySelectorAll("#findings .finding").Select(c => (c.ClassName, Page.Shown(c, "en"))).ToList();

        cards.Select(c => c.ClassName).Should().StartWith("finding failed").And.Contain("finding warned");
        cards.Should().Contain(c => c.ClassName == "finding failed" && c.Item2.Contains("HTTP status status failed 1 case") && c.Item2.Contains("Got 403"));
        cards.Should().Contain(c => c.ClassName == "finding warned" && c.Item2.Contains("a line break between tokens"));
        Page.Shown(Sample.At("InvalidOwnerAccount/xml-get"), "en").Should().Contain("is waived until 2027-01-31");
        Page.Shown(Sample.At("InvalidOwnerAccount/xml-get"), "zh").Should().Contain("已豁免至 2027-01-31");
    }

    [Test]
    public void Matrix_has_a_line_a_requirement_and_signs_lead_to_cases()
    {
        var lines = Sample.Document.QuerySelectorAll(".matrix tbody tr");

        lines.Select(l => l.QuerySelector("th a")!.TextContent).Distinct().Should().Equal(TestHome.Edition.Requirements.Select(r => r.Id));
        var failed = lines.Single(l => l.QuerySelector("th a")!.TextContent == "InvalidOwnerId");
        failed.QuerySelectorAll("td").Select(c => c.TextContent.Trim()).Should().StartWith(["15", "✗", "✗", "✗"]);
        failed.QuerySelectorAll("td a").Select(a => a.GetAttribute("href")).Should().AllBe("#InvalidOwnerId/xml-get");
    }

    [Test]
    public void Observations_and_times_are_there()
    {
        Sample.Shown("#observations", "en").Should().Contain("400 MissingParameter");
        Sample.Document.QuerySelectorAll("#timing path.dot").Single().GetAttribute("d").Should().MatchRegex("^(M[0-9.]+ [0-9.]+h0)+$");
        Sample.Document.QuerySelectorAll("#timing path.cross").Single().GetAttribute("d").Should().NotBeEmpty("one exchange got no answer");
    }

    [Test]
    public void Filter_offers_the_states_there_are() =>
        Regex.Matches(Sample.Shown("#cases fieldset", "en"), "[✗≈?!–⊘○✓] [a-z ]+ 1?[0-9]").Should().HaveCount(8);
}
