using Conformance.Model.Evidence;
using Conformance.Model.Specification;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.JudgingTests;

/// <summary>The checks <c>hostId</c> and <c>contentType</c>.</summary>
[TestFixture]
internal sealed class HeaderTests
{
    private static readonly TestCaseData[] HostIds =
    [
        new("shop.example.com", (string[])["shop.example.com"], true),
        new("SHOP.example.COM", (string[])["shop.EXAMPLE.com"], true),
        new("shop.example.com:8080", (string[])["shop.example.com"], false),
        new("shop.example.com", (string[])["example.com"], false),
        new("shop.example.com", (string[])["*.example.com"], true),
        new("example.com", (string[])["*.example.com"], false),
        new("a.b.example.com", (string[])["*.example.com"], true),
        new("shop-cn.example.com", (string[])["shop-*.example.com"], true),
        new("second.example.com", (string[])["shop.example.com", "second.example.com"], true),
        new("anything", (string[])["*"], true),
        new("", (string[])["*"], false),
        new(" ", (string[])["*"], false),
        new(" shop.example.com", (string[])["shop.example.com"], false),
    ];

    [TestCaseSource(nameof(HostIds))]
    public void HostId_is_matched_as_a_glob_without_case(string given, string[] accepted, bool passes)
    {
        foreach (var (id, format) in new[] { ("InvalidOwnerId/xml-get", AnswerFormat.Xml), ("InvalidOwnerId/json-get", AnswerFormat.Json) })
        {
            var right = SampleAnswer.Row(TestHome.Edition["InvalidOwnerId"].Row!, format);
            var body = System.Text.Encoding.UTF8.GetString(right.Response!.Body.Bytes.Span).Replace("shop.example.com", given);
            var answer = right with { Response = right.Response with { Body = Payload.Of(body) } };

            var verdict = Desk.Judge(id, Desk.Evidence(id), Desk.Context(SampleRecord.Endpoint with { HostIds = accepted }), answer);

            verdict.Findings().Should().BeEquivalentTo(passes ? [] : (string[])["hostId Failed"]);
        }
    }

    [TestCase("text/xml", "")]
    [TestCase("application/xml", "")]
    [TestCase("TEXT/XML; Charset=\"UTF-8\"", "")]
    [TestCase("text/xml;charset=utf8", "")]
    [TestCase("text/xml;", "")]
    [TestCase("text/xml, application/xml", "contentType Warning")]
    [TestCase("text/xml;charset=utf-8, text/html", "contentType Failed")]
    [TestCase("text/xml;charset=gbk", "contentType Warning")]
    [TestCase("application/problem+xml", "contentType Warning")]
    [TestCase("text/plain", "contentType Warning")]
    [TestCase("application/octet-stream", "contentType Warning")]
    [TestCase("", "contentType Warning")]
    [TestCase("nonsense", "contentType Warning")]
    [TestCase("application/json", "contentType Failed")]
    [TestCase("application/json;", "contentType Failed")]
    [TestCase("application/problem+json", "contentType Failed")]
    [TestCase("text/html", "contentType Failed")]
    [TestCase("text/html;charset", "contentType Failed")]
    [TestCase("text/html; charset=utf-8; ;", "contentType Failed")]
    [TestCase("application/xhtml+xml", "contentType Failed")]
    [TestCase("text/javascript", "contentType Failed")]
    [TestCase("image/png", "contentType Failed")]
    public void Content_type_of_XML_is_held_to_its_class(string type, string findings) =>
        Desk.Judge("InvalidOwnerId/xml-get", SampleAnswer.Row(TestHome.Edition["InvalidOwnerId"].Row!, AnswerFormat.Xml).With("Content-Type", type))
            .Findings().Should().BeEquivalentTo(findings.Split(',', StringSplitOptions.RemoveEmptyEntries));

    [TestCase("application/json", "")]
    [TestCase("application/json;charset=UTF-8", "")]
    [TestCase("text/json", "")]
    [TestCase("application/problem+json", "contentType Warning")]
    [TestCase("application/json; charset=ISO-8859-1", "contentType Warning")]
    [TestCase("text/plain;charset=utf-8", "contentType Warning")]
    [TestCase("text/xml", "contentType Failed")]
    [TestCase("text/html;charset=UTF-8", "contentType Failed")]
    [TestCase("application/javascript", "contentType Failed")]
    [TestCase("multipart/mixed;boundary=x", "contentType Failed")]
    public void Content_type_of_JSON_is_held_to_its_class(string type, string findings) =>
        Desk.Judge("InvalidOwnerId/json-get", SampleAnswer.Row(TestHome.Edition["InvalidOwnerId"].Row!, AnswerFormat.Json).With("Content-Type", type))
            .Findings().Should().BeEquivalentTo(findings.Split(',', StringSplitOptions.RemoveEmptyEntries));

    [Test]
    public void Absent_content_type_is_a_warning([Values("Success.Response/xml-get", "InvalidOwnerId/xml-get")] string id)
    {
        var answer = id.StartsWith('S') ? SampleAnswer.Success(AnswerFormat.Xml) : SampleAnswer.Row(TestHome.Edition["InvalidOwnerId"].Row!, AnswerFormat.Xml);

        Desk.Judge(id, answer.Without("Content-Type")).Findings().Should().Equal("contentType Warning");
    }
}
