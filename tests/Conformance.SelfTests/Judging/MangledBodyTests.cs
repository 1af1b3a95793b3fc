using System.Text;
using Conformance.Judging.Answers;
using Conformance.Model.Specification;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.JudgingTests;

/// <summary>Hostile and broken bodies are a reason, never an exception, and never take long.</summary>
[TestFixture]
internal sealed class MangledBodyTests
{
    private const int Deep = 100_000;

    private static readonly TestCaseData[] Refused =
    [
        Xml("DTD", "<!DOCTYPE Error [<!ENTITY a \"b\">]><Error>&a;</Error>", "*DTD*"),
        Xml("external entity", "<!DOCTYPE Error SYSTEM \"file:///etc/passwd\"><Error/>", "*DTD*"),
        Xml("undeclared entity", "<Error>&nbsp;</Error>", "*nbsp*"),
        Xml("two roots", "<Error/><Error/>", "*"),
        Xml("truncated", "<Error><RequestId>1</Requ", "*"),
        Xml("trailing text", "<Error/>trailing", "*"),
        Xml("leading text", "leading<Error/>", "*It begins 'leading<Error/>'"),
        Xml("declaration not first", " <?xml version=\"1.0\"?><Error/>", "*"),
        Xml("white space alone", " \n ", "*"),
        Xml("declaration alone", "<?xml version=\"1.0\"?>", "*"),
        Xml("UTF-16 declared", "<?xml version=\"1.0\" encoding=\"UTF-16\"?><Error/>", "*says encoding 'UTF-16'*"),
        Xml("GBK declared", "<?xml version='1.0' encoding='GBK'?><Error/>", "*says encoding 'GBK'*"),
        Xml("control character", "<Error>\u0001</Error>", "*"),
        Xml("reference to a control character", "<Error>&#1;</Error>", "*"),
        Xml("attribute twice", "<Error a='1' a='2'/>", "*"),
        Xml("unbound prefix", "<a:Error/>", "*"),
        Xml("HTML", "<!doctype html><html><br></html>", "*"),
        Xml("HTML without doctype", "<html><body><br><p>Bad Gateway</body></html>", "*"),
        Xml("deep nesting", string.Concat(Enumerable.Repeat("<a>", Deep)), "*nested deeper than 64*"),
        Xml("JSON", "{}", "*"),
        Json("two values", "{}{}", "*"),
        Json("truncated", "{\"Code\":\"Inv", "*"),
        Json("trailing text", "{} trailing", "*"),
        Json("trailing comma", "{\"a\":1,}", "*"),
        Json("comment", "{/* c */}", "*"),
        Json("unquoted name", "{Code: 1}", "*"),
        Json("single quotes", "{'Code':'a'}", "*"),
        Json("NaN", "{\"a\":NaN}", "*"),
        Json("white space alone", " \n ", "*"),
        Json("raw line break in a text", "{\"a\":\"\n\"}", "*"),
        Json("half a pair in a value", "{\"a\":\"\\ud800\"}", "*surrogate*"),
        Json("half a pair in a name", "{\"\\udc00\":1}", "*surrogate*"),
        Json("deep arrays", new string('[', Deep), "*"),
        Json("deep arrays closed", new string('[', Deep) + new string(']', Deep), "*"),
        Json("deep objects", string.Concat(Enumerable.Repeat("{\"a\":", Deep)), "*"),
        Json("HTML", "<html></html>", "*"),
    ];

    private static readonly byte[][] NotUtf8 =
    [
        [0xFF, 0xFE, 0x3C, 0x00], Encoding.Unicode.GetBytes("<Error/>é"), [.. "<Error>"u8, 0xE9, .. "</Error>"u8], [0xC0, 0x80], [0xED, 0xA0, 0x80],
        Encoding.BigEndianUnicode.GetPreamble(), [0xEF, 0xBB, 0xBF, 0xFF], [0xE7, 0xBB],
    ];

    [TestCaseSource(nameof(Refused))]
    public void Mangled_body_is_refused_with_a_reason(string body, AnswerFormat format, string reason)
    {
        var (answer, unreadable) = Desk.Read(body, format);

        answer.Should().BeNull();
        unreadable.Should().StartWith($"not well-formed {(format == AnswerFormat.Xml ? "XML" : "JSON")}: ").And.Match(reason);
        unreadable!.Length.Should().BeLessThan(1000);
    }

    [Test]
    public void Body_that_is_not_UTF8_is_refused([ValueSource(nameof(NotUtf8))] byte[] body, [Values] AnswerFormat format) =>
        AnswerReader.Read(body, format).Should().Be(((Answer?)null, "the body is not UTF-8"));

    [Test]
    public void Empty_body_is_refused([Values] AnswerFormat format, [Values(0, 3)] int ofMark) =>
        AnswerReader.Read(Encoding.UTF8.GetPreamble().AsMemory(0, ofMark), format).Should().Be(((Answer?)null, "the body is empty"));

    [Test]
    public void UTF16_of_ASCII_is_refused([Values] AnswerFormat format)
    {
        var (answer, unreadable) = AnswerReader.Read(Encoding.Unicode.GetBytes(format == AnswerFormat.Xml ? "<Error/>" : "{}"), format);

        answer.Should().BeNull();
        unreadable.Should().NotBeNull();
    }

    [Test]
    public void Byte_order_mark_is_skipped_and_noted([Values] AnswerFormat format)
    {
        var (answer, _) = Desk.Read(format == AnswerFormat.Xml ? "\uFEFF<?xml version=\"1.0\"?><a/>" : "\uFEFF{}", format);

        answer!.HasByteOrderMark.Should().BeTrue();
    }

    [Test]
    [MaxTime(5000)]
    public void Long_names_in_a_megabyte_of_JSON_take_no_time()
    {
        // Each member's path would be half a megabyte long.
        var name = new string('n', 10_000);
        var nested = string.Concat(Enumerable.Repeat($"{{\"{name}\":", 50));
        var members = string.Join(',', Enumerable.Repeat("\"a\":{}", 60_000));

        var (answer, _) = Desk.Read($"{nested}{{{members}}}{new string('}', 50)}", AnswerFormat.Json);

        answer!.DuplicateMembers.Should().NotBeEmpty().And.OnlyContain(d => d.Length < 20_000);
    }

    private static TestCaseData Xml(string name, string body, string reason) => new TestCaseData(body, AnswerFormat.Xml, reason).SetArgDisplayNames("XML " + name);

    private static TestCaseData Json(string name, string body, string reason) => new TestCaseData(body, AnswerFormat.Json, reason).SetArgDisplayNames("JSON " + name);
}
