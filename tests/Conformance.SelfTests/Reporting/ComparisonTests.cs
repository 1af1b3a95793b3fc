using System.Text.RegularExpressions;
using System.Xml.Linq;
using Conformance.Judging.Comparisons;
using Conformance.Reporting.Comparisons;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReportingTests;

/// <summary>A comparison as Markdown and HTML: complete in both languages, and nothing an endpoint sent is markup.</summary>
[TestFixture]
internal sealed class ComparisonTests
{
    private const string Hostile = "</td><script>alert(1)</script> | `a` *b* [c](http://d) & \"e\" 'f'\r\n# g \u0007";

    private static readonly Comparison Sample = Comparison.Of(
        SampleCase.Run("first", SampleCase.AllOf("InvalidOwner").Append(SampleCase.Observed("Parameter.Empty/xml-get", "200"))),
        SampleCase.Run("second", SampleCase.AllOf("InvalidOwner").Select(c => c.Finding("code", Hostile)).Append(SampleCase.Observed("Parameter.Empty/xml-get", Hostile))),
        TestHome.Edition);

    [Test]
    public void Every_kind_has_a_title_in_both_languages([Values] DifferenceKind kind) =>
        ComparisonTexts.Title(kind).Should().Match<Model.Specification.LocalText>(t => t.Zh.Any(c => c > '\u4e00') && t.En.Length > 5);

    [Test]
    public void Html_is_one_self_contained_page_in_which_everything_sent_is_text()
    {
        var html = ComparisonHtml.Of(Sample, TestHome.Edition);

        html.Should().StartWith("<!DOCTYPE html>").And.NotMatchRegex("<script|src=|href=|@import|url\\(|http-equiv");
        var cells = Body(html).Descendants("td").Select(d => d.Value.ReplaceLineEndings("\n")).ToList();
        cells.Should().Contain($"expected what the table says, got {Hostile[..^1].ReplaceLineEndings("\n")}\a");
        html.Should().Contain("新失败").And.Contain("Newly failing").And.Contain("InvalidOwner (17)").And.Contain("xml-get, xml-post");
    }

    [Test]
    public void Markdown_keeps_a_difference_on_its_line_with_its_five_cells()
    {
        var lines = ComparisonMarkdown.Of(Sample, TestHome.Edition).Split('\n');

        var rows = lines.Where(l => l.StartsWith("| InvalidOwner", StringComparison.Ordinal) || l.StartsWith("| Parameter", StringComparison.Ordinal)).ToList();
        rows.Should().HaveCount(2).And.OnlyContain(r => Regex.Count(r, @"(?<!\\)\|") == 6);
        rows[0].Should().Contain(@"&lt;script&gt;").And.Contain(@"\`a\` \*b\* \[c\]");
        lines.Should().Contain(l => l.StartsWith("## 新失败 · Newly failing", StringComparison.Ordinal)).And.NotContain(l => l.StartsWith("# g", StringComparison.Ordinal));
    }

    [Test]
    public void Same_records_give_the_same_text() =>
        (ComparisonHtml.Of(Again(), TestHome.Edition) + ComparisonMarkdown.Of(Again(), TestHome.Edition))
            .Should().Be(ComparisonHtml.Of(Sample, TestHome.Edition) + ComparisonMarkdown.Of(Sample, TestHome.Edition));

    [Test]
    public void No_difference_is_said()
    {
        var same = Comparison.Of(Sample.First, Sample.First, TestHome.Edition);

        ComparisonMarkdown.Of(same, TestHome.Edition).Should().Contain("no difference (exit 0)").And.Contain("没有差异");
        ComparisonHtml.Of(same, TestHome.Edition).Should().Contain("no difference (exit 0)").And.NotContain("<table");
    }

    private static Comparison Again() => Comparison.Of(Sample.First, Sample.Second, TestHome.Edition);

    // Well-formed but for what XML does not know, so a tag that slipped in is seen.
    private static XElement Body(string html) => XElement.Parse(html[html.IndexOf("<main>", StringComparison.Ordinal)..html.IndexOf("</body>", StringComparison.Ordinal)].Replace("&#7;", "\a").Replace("\a", "&#xE007;"))
        is var main ? Restored(main) : throw new InvalidOperationException();

    private static XElement Restored(XElement main)
    {
        foreach (var text in main.DescendantNodes().OfType<XText>())
        {
            text.Value = text.Value.Replace('\uE007', '\a');
        }

        return main;
    }
}
