using Conformance.Model.Evidence;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.JudgingTests;

/// <summary>A right error of row 15 with one thing changed, and exactly the findings that follow (contract §4).</summary>
[TestFixture]
internal sealed class ErrorAnswerTests
{
    private const string Id = "<RequestId>" + SampleExchange.RequestId + "</RequestId>";
    private const string JsonId = "\"RequestId\":\"" + SampleExchange.RequestId + "\"";

    private static readonly TestCaseData[] Answers =
    [
        Xml("unchanged", "", ""),
        Xml("other code", "InvalidOwnerId</Code>", "InvalidOwnerID</Code>", "code Failed"),
        Xml("code of another row", "InvalidOwnerId</Code>", "InvalidOwner</Code>", "code Failed"),
        Xml("empty code", "InvalidOwnerId</Code>", "</Code>", "code Failed"),
        Xml("no code", "<Code>InvalidOwnerId</Code>", "", "code Failed", "shape Failed"),
        Xml("code twice", "</Code>", "</Code><Code>InvalidOwnerId</Code>", "code Failed", "shape Failed"),
        Xml("other message", "not valid", "quite wrong", "message Warning"),
        Xml("no message", "<Message>The specified OwnerId is not valid.</Message>", "", "shape Failed"),
        Xml("nested message", "The specified OwnerId is not valid.", "<Text>a</Text>", "shape Failed"),
        Xml("no RequestId", Id, "", "requestId Failed", "shape Failed"),
        Xml("blank RequestId", Id, "<RequestId> </RequestId>", "requestId Failed"),
        Xml("nested RequestId", Id, $"<Ids>{Id}</Ids>", "requestId Failed", "shape Failed", "noResultData Failed"),
        Xml("lower-case RequestId", Id, Id.Replace(SampleExchange.RequestId, SampleExchange.RequestId.ToLowerInvariant())),
        Xml("RequestId of another form", SampleExchange.RequestId, "1234-5678", "requestIdForm Warning"),
        Xml("RequestId with a line break", SampleExchange.RequestId, SampleExchange.RequestId + "\n", "requestIdForm Warning"),
        Xml("no HostId", "<HostId>shop.example.com</HostId>", "", "hostId Failed", "shape Failed"),
        Xml("other HostId", "shop.example.com", "other.example.com", "hostId Failed"),
        Xml("other root", "Error>", "ErrorResponse>", "shape Failed"),
        Xml("root in other case", "Error>", "error>", "shape Failed"),
        Xml("wrapped", "<Error>", "<Response><Error>", "</Error>", "</Error></Response>", "shape Failed"),
        Xml("text between elements", "</HostId>", "</HostId>oops", "shape Failed"),
        Xml("flat text besides", "</Error>", "<Description>d</Description></Error>"),
        Xml("Recommend in CDATA", "</Error>", "<Recommend><![CDATA[http://a/?b&c]]></Recommend></Error>"),
        Xml("nested Recommend", "</Error>", "<Recommend><Url>u</Url></Recommend></Error>"),
        Xml("nested data", "</Error>", "<Songs><Song>a</Song></Songs></Error>", "noResultData Failed"),
        Xml("data of the success", "</Error>", "<TotalCount>0</TotalCount></Error>", "noResultData Failed"),
        Xml("single-quoted declaration", "version=\"1.0\" encoding=\"UTF-8\"", "version='1.0' encoding='utf-8'"),
        Xml("no declaration", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", ""),
        Xml("line break", "<HostId>", "\n<HostId>", "compact Warning"),
        Xml("byte order mark", "<?xml", "\uFEFF<?xml", "format Warning"),
        Xml("not well-formed", "</Error>", "", "format Failed"),
        Xml("DTD", "<Error>", "<!DOCTYPE Error><Error>", "format Failed"),
        Json("unchanged", "", ""),
        Json("other order and spaces", "{" + JsonId + ",", "{ ", "\"}", "\", " + JsonId + "}"),
        Json("other code", "InvalidOwnerId\"", "invalidownerid\"", "code Failed"),
        Json("code a number", "\"InvalidOwnerId\"", "400", "code Failed", "shape Failed"),
        Json("code null", "\"InvalidOwnerId\"", "null", "code Failed", "shape Failed"),
        Json("code an array", "\"InvalidOwnerId\"", "[\"InvalidOwnerId\"]", "code Failed", "shape Failed"),
        Json("other name", "\"Code\"", "\"code\"", "code Failed", "shape Failed"),
        Json("other message", "not valid", "quite wrong", "message Warning"),
        Json("no RequestId", JsonId + ",", "", "requestId Failed", "shape Failed"),
        Json("RequestId twice", JsonId, JsonId + "," + JsonId, "requestId Failed", "shape Failed"),
        Json("another member twice", "}", ",\"a\":\"1\",\"a\":\"2\"}", "shape Failed"),
        Json("RequestId of another form", SampleExchange.RequestId, "1", "requestIdForm Warning"),
        Json("no HostId", "\"HostId\":\"shop.example.com\",", "", "hostId Failed", "shape Failed"),
        Json("empty HostId", "shop.example.com", "", "hostId Failed"),
        Json("in an array", "{", "[{", "}", "}]", "shape Failed"),
        Json("wrapped", "{", "{\"Error\":{", "}", "}}", "shape Failed"),
        Json("flat members besides", "}", ",\"Description\":\"d\",\"HttpStatus\":400,\"Data\":null}"),
        Json("AccessDeniedDetail", "}", ",\"AccessDeniedDetail\":{\"PolicyType\":\"x\"}}"),
        Json("nested data", "}", ",\"Data\":{}}", "noResultData Failed"),
        Json("empty list", "}", ",\"Items\":[]}", "noResultData Failed"),
        Json("data of the success", "}", ",\"TotalCount\":0}", "noResultData Failed"),
        Json("indented", ",\"Code\"", ",\n  \"Code\"", "compact Warning"),
        Json("byte order mark", "{", "\uFEFF{", "format Warning"),
        Json("not well-formed", "}", ",}", "format Failed"),
        Json("lone surrogate", "not valid", "\\ud800", "format Failed"),
    ];

    private static readonly (int Status, string[] Findings)[] Statuses =
        [(400, []), (403, ["status Failed"]), (404, ["status Failed"]), (500, ["status Failed"]), (302, ["status Failed"]), (200, ["status Failed"])];

    [TestCaseSource(nameof(Answers))]
    public void Answer_gives_exactly_these_findings(Exchange answer, string[] findings)
    {
        var verdict = Judge(answer);

        verdict.Findings().Should().BeEquivalentTo(findings);
        verdict.Status.Should().Be(findings.Any(f => f.EndsWith("Failed", StringComparison.Ordinal)) ? CaseStatus.Failed : CaseStatus.Passed);
    }

    [Test]
    public void Status_is_held_to_the_number([ValueSource(nameof(Statuses))] (int Status, string[] Findings) one, [Values] AnswerFormat format)
    {
        var answer = SampleAnswer.Row(TestHome.Edition["InvalidOwnerId"].Row!, format);

        Judge(answer with { Response = answer.Response! with { Status = one.Status } }).Findings().Should().BeEquivalentTo(one.Findings);
    }

    [Test]
    public void Error_with_status_200_is_not_taken_for_data_of_the_success()
    {
        var answer = SampleExchange.Json(200, SampleAnswer.Json("InvalidOwnerId", "The specified OwnerId is not valid.").Replace("}", ",\"Description\":\"d\"}"));

        Judge(answer).Findings().Should().Equal("status Failed");
    }

    [Test]
    public void Success_in_place_of_an_error_is_status_and_code_only([Values] AnswerFormat format) =>
        Judge(SampleAnswer.Success(format)).Findings().Should().BeEquivalentTo("status Failed", "code Failed");

    [Test]
    public void Echoed_secret_is_named_by_its_key()
    {
        var verdict = Judge(SampleAnswer.Row(TestHome.Edition["InvalidOwnerId"].Row!, AnswerFormat.Json) with { SecretsEchoed = ["Accounts:Main:AccessKeySecret"] });

        verdict.Findings().Should().Equal("noSecret Failed");
        verdict.Actual("noSecret").Should().Contain("Accounts:Main:AccessKeySecret");
    }

    private static Verdict Judge(Exchange answer)
    {
        var id = $"InvalidOwnerId/{(answer.Format == AnswerFormat.Xml ? "xml" : "json")}-get";
        var preflight = SampleRecord.Preflight with { Exchanges = [SampleAnswer.Success(AnswerFormat.Xml)] };
        return Desk.Judge(id, Desk.Evidence(id), Desk.Context(preflight: preflight), answer);
    }

    private static TestCaseData Xml(string name, string old, string by, params string[] findings) =>
        Of("XML " + name, SampleExchange.Xml(400, Changed(SampleAnswer.Xml("InvalidOwnerId", "The specified OwnerId is not valid."), old, by, ref findings)), findings);

    private static TestCaseData Json(string name, string old, string by, params string[] findings) =>
        Of("JSON " + name, SampleExchange.Json(400, Changed(SampleAnswer.Json("InvalidOwnerId", "The specified OwnerId is not valid."), old, by, ref findings)), findings);

    private static TestCaseData Of(string name, Exchange answer, string[] findings) => new TestCaseData(answer, findings).SetArgDisplayNames(name);

    // Arguments that are no finding are a second pair of old and new.
    private static string Changed(string body, string old, string by, ref string[] rest)
    {
        var pairs = rest.TakeWhile(r => !CheckNames.All.Contains(r.Split(' ')[0])).ToArray();
        rest = rest[pairs.Length..];
        var changed = old.Length == 0 ? body : body.Replace(old, by);
        return pairs.Length == 2 ? changed.Replace(pairs[0], pairs[1]) : changed;
    }
}
