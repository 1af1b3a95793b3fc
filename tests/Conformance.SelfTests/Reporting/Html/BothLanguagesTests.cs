using System.Text.RegularExpressions;
using AngleSharp.Dom;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReportingTests;

/// <summary>Each language is complete: whoever reads only one of them misses nothing.</summary>
[TestFixture]
internal sealed partial class BothLanguagesTests
{
    private static readonly Page Sample = Page.Of(SamplePage.Record);

    // What an endpoint or the user said, and what has one name in the world.
    private const string SaidByOthers = "script, style, code, pre, q, kbd, .checks, .delta, .t, small, .facts, svg, title, .copy, legend, #lang, label[for=zh], label[for=en]";

    [Test]
    public void Every_text_stands_once_in_each_language()
    {
        var chinese = Sample.Document.QuerySelectorAll("[lang=zh]");

        chinese.Length.Should().BeGreaterThan(300);
        chinese.Where(e => e.NextElementSibling?.GetAttribute("lang") != "en" || string.IsNullOrWhiteSpace(e.NextElementSibling.TextContent))
            .Select(e => e.TextContent).Should().BeEmpty();
        Sample.Document.QuerySelectorAll("[lang=en]").Length.Should().Be(chinese.Length);
    }

    [Test]
    public void Chinese_texts_are_Chinese() =>
        Sample.Document.QuerySelectorAll("[lang=zh]").Select(e => e.TextContent).Where(t => !Chinese().IsMatch(t)).Distinct().Should().BeEmpty();

    [Test]
    public void English_texts_are_English() =>
        Sample.Document.QuerySelectorAll("[lang=en]").Where(e => e.Closest("code, .places") is null).Select(e => e.TextContent)
            .Where(t => Chinese().IsMatch(t) && !t.Contains("is waived until")).Distinct().Should().BeEmpty();

    [Test]
    public void Outside_of_them_stands_no_sentence_of_ours()
    {
        var page = (IElement)Sample.Document.Body!.Clone();
        foreach (var element in page.QuerySelectorAll($"[lang], {SaidByOthers}"))
        {
            element.Remove();
        }

        Sentence().Matches(page.TextContent).Select(m => m.Value).Distinct().Should().BeEmpty();
    }

    [Test]
    public void Document_says_its_language_and_its_first_choice_agrees()
    {
        Sample.Document.DocumentElement.GetAttribute("lang").Should().Be("zh-CN");
        Sample.Document.GetElementById("zh")!.HasAttribute("checked").Should().BeTrue();
        Sample.Document.QuerySelector("style")!.TextContent.Should().Contain("html:has(#zh:checked) [lang=en] { display: none; }");
    }

    [GeneratedRegex("[\u4e00-\u9fff]")]
    private static partial Regex Chinese();

    // Three words in a row.
    [GeneratedRegex("(?<![\\w.:/-])[A-Za-z]+( [a-z]+){2,}|[\u4e00-\u9fff]{2,}")]
    private static partial Regex Sentence();
}
