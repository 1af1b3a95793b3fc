using System.Text;
using Conformance.Model.Evidence;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReportingTests;

/// <summary>Whatever an endpoint or a record says, it is shown and never obeyed.</summary>
[TestFixture]
internal sealed class HostilePageTests
{
    private const string Markup = "\"'><script>alert(1)</script><img src=x onerror=alert(1)><a href=\"javascript:alert(1)\">x</a></pre></details></style>";

    private static readonly Page Hostile = Page.Of(Record);

    private static RunRecord Record
    {
        get
        {
            var exchange = SampleExchange.Xml(400, $"{SampleAnswer.Xml("C", "m")}{Markup}") with { Account = Markup, Action = Markup };
            exchange = exchange with
            {
                Request = new RawRequest { Method = Markup, Url = $"http://shop.example.com/?{Markup}=1&$(reboot)=`reboot`", Headers = [new Header { Name = "Accept", Value = Markup }], Body = Payload.Of(Markup) },
                Response = exchange.Response! with { Headers = [new Header { Name = Markup, Value = Markup }] },
            };
            var check = new CheckResult { Name = Markup, Level = Level.Required, Status = CheckStatus.Failed, Expected = Markup, Actual = Markup };
            var cases = new[]
            {
                SampleRecord.Case("InvalidOwnerId/xml-get", new Verdict { Status = CaseStatus.Failed, Reason = Markup, MissingKey = Markup, Checks = [check, check with { Status = CheckStatus.Warning }] }, exchange),
                SampleRecord.Case($"InvalidOwner/{Markup}", new Verdict { Status = CaseStatus.Observed, Reason = Markup, MissingKey = null, Checks = [check with { Status = CheckStatus.Observed }] }, exchange),
                SampleRecord.Case("InvalidAction/xml-get", Verdict.NotJudged(CaseStatus.NotApplicable, Markup)),
            };
            var record = SampleRecord.Of(cases);
            return record with
            {
                Header = record.Header with
                {
                    RunId = Markup,
                    Endpoint = record.Header.Endpoint with { Name = Markup, BaseUrl = Markup, HostIds = [Markup] },
                    Configuration = new() { ["Certification:Vendor"] = Markup, [Markup] = Markup },
                    Tolerances = [Markup],
                    Selection = record.Header.Selection with { Only = [Markup] },
                    Preflight = record.Header.Preflight with { Exchanges = [exchange], Control = new Dictionary<string, string?> { [Markup] = Markup } },
                },
                Footer = SampleRecord.Footer with { Notes = [Markup], Error = Markup },
            };
        }
    }

    [Test]
    public void Markup_becomes_text()
    {
        Hostile.Document.QuerySelectorAll("script").Select(s => s.TextContent[..13]).Should().Equal("'use strict';");
        Hostile.Document.QuerySelectorAll("img, iframe").Select(e => e.LocalName).Should().BeEmpty();
        Hostile.Document.All.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.Ordinal)).Select(a => a.Name).Should().BeEmpty();
        Hostile.Document.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).Should().OnlyContain(h => h!.StartsWith('#'));
        Hostile.Document.Body!.Children.Select(e => e.LocalName).Should().Equal("header", "main", "footer", "script");
        Hostile.Document.QuerySelectorAll("main > section").Length.Should().Be(7);
    }

    [Test]
    public void Markup_is_shown_as_it_came() =>
        Hostile.At("InvalidOwnerId/xml-get").TextContent.Should().Contain(Markup).And.Contain($"{Markup}: {Markup}");

    [Test]
    public void Scripts_hold_no_command_of_the_record()
    {
        var script = Hostile.Script("InvalidOwnerId/xml-get", "curl");

        script.Should().NotContain("$(reboot)").And.NotContain("`");
        script.Should().Contain("-H 'Accept: \"'\\''><script>", "a quote ends the text and begins it again");
        Hostile.Script("InvalidOwnerId/xml-get", "C#").Should().Contain("\"\\\"'><script>");
    }

    [TestCase("a\u001b[31mb", "aU+001B[31mb", TestName = "{m}(escape)")]
    [TestCase("a\u202Eb", "aU+202Eb", TestName = "{m}(right to left)")]
    [TestCase("a\u200Bb\uFEFF", "aU+200BbU+FEFF", TestName = "{m}(no width)")]
    [TestCase("a\r\nb\tc", "a␍␊\nb␉\tc", TestName = "{m}(line break)")]
    [TestCase("统一 😀", "统一 😀")]
    public void Faceless_characters_are_spelt_out(string body, string shown) => Body(Encoding.UTF8.GetBytes(body)).Should().EndWith(shown);

    [Test]
    public void Bytes_that_are_no_text_are_shown_in_hexadecimal() => Body([0x61, 0xFF, 0xC3, 0x28, 0xE4, 0xB8]).Should().EndWith("a\\xFF\\xC3(\\xE4\\xB8");

    private static string Body(byte[] bytes)
    {
        var exchange = SampleExchange.Xml(400, "");
        var record = SamplePage.Of(SampleRecord.Case("InvalidOwnerId/xml-get", CaseStatus.NotRun) with
        {
            Evidence = SampleRecord.Evidence with { Exchanges = [exchange with { Response = exchange.Response! with { Body = new Payload(bytes) } }] },
        });
        return Page.Of(record).At("InvalidOwnerId/xml-get").QuerySelectorAll(".ex pre")[1].TextContent;
    }
}
