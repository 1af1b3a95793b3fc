using System.Net;
using System.Text.RegularExpressions;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.Reporting.Files;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NUnit.Framework;

namespace Conformance.SelfTests.ReportingTests.Markdown;

/// <summary>What an endpoint says is shown as what it said, and is no markup, link, mention or reference of the page.</summary>
[TestFixture]
internal sealed partial class MarkdownInjectionTests
{
    private static readonly MarkdownPipeline Forge = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley().Build();

    [TestCase("<img src=x onerror=alert(1)> <script>alert(1)</script> </code></td></table>")]
    [TestCase("[click](http://evil.example) ![x](http://evil.example/x.png) <http://evil.example> [a]: http://evil.example")]
    [TestCase("http://evil.example https://evil.example www.evil.example WWW.evil.example ftp://evil.example mailto:a@evil.example")]
    [TestCase("a.b-c@evil.example @team @org/team #1 GH-1 org/repo#1 !1 $1 %1 ~label &1 :+1:")]
    [TestCase("**bold** _it_ ~~gone~~ `code` ``co`de`` $x$ $$y$$ ^up^ ==mark== ++ins++ \\| | cell | --- |")]
    [TestCase("# head\n- list\n> quote\n| a | b |\n|---|---|\n```\nfence\n<!-- comment --> <details>")]
    [TestCase("&lt;b&gt; &#60;b&#62; &amp;amp; %3Cb%3E \\u003cb\\u003e {{ x }} ${{ secrets.X }} ::set-output name=x::y ::add-mask::")]
    [TestCase("right\u202eto left, nothing\u200bwide, line\u2028break")]
    public void Text_of_an_endpoint_is_text(string said)
    {
        var record = SampleRecord.Of(
            SampleRecord.Case("InvalidOwner/xml-get", new Verdict
            {
                Status = CaseStatus.Failed,
                Reason = null,
                MissingKey = null,
                Checks = [new CheckResult { Name = "code", Level = Level.Required, Status = CheckStatus.Failed, Expected = said, Actual = said }],
            }),
            SampleRecord.Case("InternalError/xml-get", Verdict.NotJudged(CaseStatus.NotExercised, said, said))) with
        {
            Header = SampleRecord.Header with { Endpoint = SampleRecord.Endpoint with { Name = said, BaseUrl = said, HostIds = [said] } },
            Footer = SampleRecord.Footer with { Notes = [said], Error = said },
        };

        var page = MarkdownSummaryTests.Page(ReportInput.Of(record, TestHome.Edition));

        var tree = Markdig.Markdown.Parse(page, Forge).Descendants().ToList();
        tree.Should().NotContain(node => node is LinkInline || node is AutolinkInline || node is CodeInline || node is CodeBlock || node is QuoteBlock);
        tree.OfType<HtmlInline>().Select(h => h.Tag).Distinct().Should().BeSubsetOf(["<code>", "</code>", "<span>", "</span>"]);
        tree.OfType<HeadingBlock>().Should().HaveCount(5, "the page has its own headings and no other");
        page.Should().NotMatchRegex("(?<!&)#[0-9]").And.NotContainAny("@team", "<script", "<img", "http://", "\u202e", "::");
        Codes().Matches(page).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value.Replace("<span>", "").Replace("</span>", "")))
            .Count(c => c == Plain(said)).Should().BeGreaterThan(5);
    }

    // Control characters are spelt out in every text for people.
    private static string Plain(string said) => string.Concat(said.Select(c => c is '\n' or '\u202e' or '\u200b' or '\u2028' ? $"\\u{(int)c:x4}" : $"{c}"));

    [GeneratedRegex("<code>(.*?)</code>")]
    private static partial Regex Codes();
}
