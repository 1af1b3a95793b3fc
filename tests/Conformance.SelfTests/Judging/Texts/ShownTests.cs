using Conformance.Judging.Answers;
using Conformance.Model.Specification;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.JudgingTests.Texts;

/// <summary>What an endpoint sent, as a report may show it: short, whole characters, none that a terminal obeys.</summary>
[TestFixture]
internal sealed class ShownTests
{
    // A control character in a test's name ends the test host.
    [TestCase("", "")]
    [TestCase("abcdefghi", "abcdefghi")]
    [TestCase("abcdefghij", "abcdefghij")]
    [TestCase("abcdefghijk", "abcdefghij…")]
    [TestCase("abcdefgh😀", "abcdefgh😀")]
    [TestCase("abcdefghi😀", "abcdefghi…")]
    [TestCase("a\u001bb", "a\\u001bb", TestName = "{m}(escape)")]
    [TestCase("a\u0085", "a\\u0085", TestName = "{m}(next line)")]
    [TestCase("abc\n\u007F", "abc\\u000a\\…", TestName = "{m}(line break and delete)")]
    [TestCase("\n\n\n\n\n\n\n\n\n\n\n\n", "\\u000a\\u00…")]
    public void Text_is_cut_to_ten_and_spelt_out(string text, string shown) => Shown.Of(text, 10).Should().Be(shown);

    [Test]
    public void Reason_stays_short_when_its_control_characters_are_spelt_out()
    {
        var (_, unreadable) = Desk.Read("{" + new string('\u0085', 400) + new string('\u0001', 400), AnswerFormat.Json);

        unreadable!.Length.Should().BeLessThanOrEqualTo(501);
    }

    [Test]
    public void Summary_is_the_status_and_the_code_if_any()
    {
        ReadExchange.Of(SampleExchange.Xml(503, "<html/>")).Summary.Should().Be("503");
        ReadExchange.Of(SampleExchange.Xml(400, SampleAnswer.Xml("Any", "m"))).Summary.Should().Be("400 Any");
        ReadExchange.Of(SampleExchange.Broken(AnswerFormat.Xml)).Summary.Should().Be("the connection was reset");
    }

    [Test]
    public void Answer_to_HEAD_has_no_body_to_read()
    {
        var answer = SampleExchange.Xml(403, "");

        ReadExchange.Of(answer with { Request = answer.Request with { Method = "HEAD" } }).Unreadable.Should().BeNull();
        ReadExchange.Of(answer).Unreadable.Should().Be("the body is empty");
    }
}
