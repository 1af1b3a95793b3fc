using Conformance.Model.Evidence;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.JudgingTests.Texts;

/// <summary>A check says what was expected and what came in the very words a waiver repeats (contract §6).</summary>
[TestFixture]
internal sealed class FindingTextTests
{
    private const string Row = "InvalidOwnerId";
    private const string Id = "<RequestId>" + SampleExchange.RequestId + "</RequestId>";
    private const string Rest = "<HostId>shop.example.com</HostId><Code>InvalidOwnerId</Code><Message>The specified OwnerId is not valid.</Message>";
    private const string XmlShape = "<Error> with RequestId, HostId, Code, Message directly inside, each once, as text";
    private const string JsonShape = "one JSON object with RequestId, HostId, Code, Message directly inside, each once, as text";

    [TestCase($"<Error>{Id}{Rest}</Error>", "shape", XmlShape, "so")]
    [TestCase($"<Error>{Rest}</Error>", "shape", XmlShape, "no RequestId")]
    [TestCase($"<Fehler>{Id}{Rest}</Fehler>", "shape", XmlShape, "the root is <Fehler>")]
    [TestCase($"<R><Error>{Id}{Rest}</Error></R>", "shape", XmlShape, "the root is <R>; the members are wrapped in 'Error'")]
    [TestCase($"<Error>{Id}{Rest}oops</Error>", "shape", XmlShape, "text between the elements: 'oops'")]
    [TestCase("<Error><Data><x>1</x></Data></Error>", "shape", XmlShape, "no RequestId; no HostId; no Code; no Message")]
    [TestCase($"<Error>{Id}{Id}{Rest}</Error>", "requestId", "a RequestId with text", "RequestId stands 2 times")]
    [TestCase($"<Error>{Rest}<Data><x>1</x></Data></Error>", "requestId", "a RequestId with text", "no RequestId")]
    [TestCase($"<Error>{Rest}<Meta><x>1</x>{Id}</Meta><Data><x>1</x></Data></Error>", "requestId", "a RequestId with text", "RequestId is nested deeper")]
    [TestCase($"<Error><Meta><Ids>{Id}</Ids></Meta>{Rest}</Error>", "requestId", "a RequestId with text", "RequestId is nested deeper")]
    [TestCase($"<Error><RequestId> </RequestId>{Rest}</Error>", "requestId", "a RequestId with text", "an empty RequestId")]
    [TestCase($"<Error><RequestId><a/></RequestId>{Rest}</Error>", "requestId", "a RequestId with text", "RequestId is no text but nested")]
    [TestCase($"<Error>{Id}{Rest}</Error>", "requestId", "a RequestId with text", $"'{SampleExchange.RequestId}'")]
    [TestCase($"<Error><RequestId>r-1</RequestId>{Rest}</Error>", "requestIdForm", "8-4-4-4-12 hexadecimal digits", "'r-1'")]
    [TestCase($"<Error>{Id}<HostId>b.com</HostId></Error>", "hostId", "shop.example.com or *.shop.com", "'b.com'")]
    [TestCase($"<Error>{Id}<Code>B</Code></Error>", "code", "InvalidOwnerId", "B")]
    [TestCase($"<Error>{Id}<Code> </Code></Error>", "code", "InvalidOwnerId", "an empty Code")]
    [TestCase($"<Error>{Id}</Error>", "code", "InvalidOwnerId", "no Code")]
    [TestCase($"<Error>{Id}{Rest}</Error>", "noResultData", "no result data in an error", "none")]
    [TestCase($"<Error>{Id}{Rest}<Songs><a/></Songs><TotalCount>1</TotalCount></Error>", "noResultData", "no result data in an error", "nested Songs; TotalCount of the action's success answer")]
    [TestCase($"<Error>{Id}{Rest}</Error>", "compact", "no line breaks or indentation", "compact")]
    [TestCase($"<Error>\n{Id}{Rest}</Error>", "compact", "no line breaks or indentation", "a line break between tokens")]
    [TestCase($"<Error>\t{Id}{Rest}</Error>", "compact", "no line breaks or indentation", "indentation between tokens")]
    [TestCase($"<Error>{Id}{Rest}</Error>", "format", "well-formed XML in UTF-8", "XML")]
    [TestCase($"\uFEFF<Error>{Id}{Rest}</Error>", "format", "well-formed XML in UTF-8 without a byte order mark", "a byte order mark")]
    [TestCase($"<Error>{Id}{Rest}</Error>", "contentType", "text/xml or application/xml", "text/xml;charset=utf-8")]
    [TestCase($"<Error>{Id}{Rest}</Error>", "status", "400", "404")]
    public void Check_of_an_XML_error_says_what_came(string body, string check, string expected, string actual) =>
        Says(Judge(SampleExchange.Xml(404, body)), check, expected, actual);

    [TestCase("{\"RequestId\":5}", "shape", JsonShape, "RequestId is no text but the number 5; no HostId; no Code; no Message")]
    [TestCase("{\"RequestId\":true,\"HostId\":null,\"Code\":[],\"Message\":{}}", "shape", JsonShape,
        "RequestId is no text but the boolean true; HostId is no text but null; Code is no text but nested; Message is no text but nested")]
    [TestCase("{\"a\":1,\"a\":2,\"RequestId\":\"\",\"HostId\":\"\",\"Code\":\"\",\"Message\":\"\"}", "shape", JsonShape, "$.a stands twice")]
    [TestCase("\"text\"", "shape", JsonShape, "the body is a lone string; no RequestId; no HostId; no Code; no Message")]
    [TestCase("{\n}", "compact", "no line breaks or indentation", "a line break between tokens")]
    [TestCase("{  }", "compact", "no line breaks or indentation", "indentation between tokens")]
    [TestCase("{}", "format", "well-formed JSON in UTF-8", "JSON")]
    [TestCase("{}", "contentType", "application/json", "application/json;charset=utf-8")]
    public void Check_of_a_JSON_error_says_what_came(string body, string check, string expected, string actual) =>
        Says(Judge(SampleExchange.Json(400, body)), check, expected, actual);

    [TestCase("text/html", "text/xml or application/xml", "'text/html'")]
    [TestCase("text/plain", "text/xml or application/xml, charset utf-8 if any", "'text/plain'")]
    [TestCase(null, "text/xml or application/xml", "no Content-Type")]
    public void Content_type_is_told_as_it_came(string? type, string expected, string actual)
    {
        var answer = SampleAnswer.Row(TestHome.Edition[Row].Row!, AnswerFormat.Xml);

        Says(Judge(type is null ? answer.Without("Content-Type") : answer.With("Content-Type", type)), "contentType", expected, actual);
    }

    [Test]
    public void Each_of_two_content_types_counts()
    {
        var answer = SampleAnswer.Row(TestHome.Edition[Row].Row!, AnswerFormat.Xml);
        var twice = answer with { Response = answer.Response! with { Headers = [.. answer.Response.Headers, new Header { Name = "content-type", Value = "text/html" }] } };

        var verdict = Judge(twice);

        verdict.Findings().Should().Equal("contentType Failed");
        verdict.Actual("contentType").Should().Be("'text/xml;charset=utf-8, text/html'");
    }

    [Test]
    public void Secrets_are_named_by_their_keys()
    {
        var answer = SampleAnswer.Row(TestHome.Edition[Row].Row!, AnswerFormat.Xml);

        Says(Judge(answer), "noSecret", "no configured secret in an answer", "none");
        Says(Judge(answer with { SecretsEchoed = ["A", "B"] }), "noSecret", "no configured secret in an answer", "the answer holds A, B");
    }

    [Test]
    public void Checks_of_an_error_come_in_a_fixed_order() =>
        Judge(SampleAnswer.Row(TestHome.Edition[Row].Row!, AnswerFormat.Xml)).Checks.Select(c => c.Name).Should().Equal(
            "status", "code", "message", "format", "contentType", "shape", "requestId", "requestIdForm", "hostId", "noResultData", "compact", "noSecret");

    private static Verdict Judge(Exchange answer)
    {
        var id = $"{Row}/{(answer.Format == AnswerFormat.Xml ? "xml" : "json")}-get";
        var preflight = SampleRecord.Preflight with { Exchanges = [SampleAnswer.Success(AnswerFormat.Xml)] };
        return Desk.Judge(id, Desk.Evidence(id), Desk.Context(SampleRecord.Endpoint with { HostIds = ["shop.example.com", "*.shop.com"] }, preflight), answer);
    }

    private static void Says(Verdict verdict, string check, string expected, string actual) =>
        verdict.Checks.Single(c => c.Name == check).Should().BeEquivalentTo(new { Expected = expected, Actual = actual });
}
