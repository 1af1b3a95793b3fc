using Conformance.Model.Evidence;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.JudgingTests;

/// <summary>The success shape, what is accepted, and the weight of a recommended requirement.</summary>
[TestFixture]
internal sealed class SuccessTests
{
    private const string Id = SampleExchange.RequestId;

    private static readonly TestCaseData[] Successes =
    [
        Xml("right", SampleAnswer.SuccessXml),
        Xml("without data", $"<DescribeSongsResponse><RequestId>{Id}</RequestId></DescribeSongsResponse>"),
        Xml("root of another action", $"<ListSongsResponse><RequestId>{Id}</RequestId></ListSongsResponse>", "shape Failed"),
        Xml("root in other case", $"<describeSongsResponse><RequestId>{Id}</RequestId></describeSongsResponse>", "shape Failed"),
        Xml("error", SampleAnswer.Xml("Any", "m"), "shape Failed"),
        Xml("error under the right root", $"<DescribeSongsResponse><RequestId>{Id}</RequestId><Code/><HostId/></DescribeSongsResponse>", "shape Failed"),
        Xml("code alone is data", $"<DescribeSongsResponse><RequestId>{Id}</RequestId><Code>OK</Code></DescribeSongsResponse>"),
        Xml("RequestId nested", $"<DescribeSongsResponse><Meta><RequestId>{Id}</RequestId></Meta></DescribeSongsResponse>", "requestId Failed", "shape Failed"),
        Xml("RequestId an attribute", $"<DescribeSongsResponse RequestId='{Id}'/>", "requestId Failed", "shape Failed"),
        Xml("RequestId empty", "<DescribeSongsResponse><RequestId/></DescribeSongsResponse>", "requestId Failed"),
        Xml("RequestId of another form", "<DescribeSongsResponse><RequestId>r-1</RequestId></DescribeSongsResponse>", "requestIdForm Warning"),
        Xml("indented", SampleAnswer.SuccessXml.Replace("<Songs>", "\n  <Songs>"), "compact Warning"),
        Xml("JSON", SampleAnswer.SuccessJson, "format Failed"),
        Xml("empty", "", "format Failed"),
        Json("right", SampleAnswer.SuccessJson),
        Json("XML", SampleAnswer.SuccessXml, "format Failed"),
        Json("array", $$"""[{"RequestId":"{{Id}}"}]""", "requestId Failed", "shape Failed"),
        Json("wrapped", "{\"DescribeSongsResponse\":{\"RequestId\":\"" + Id + "\"}}", "requestId Failed", "shape Failed"),
        Json("RequestId a number", """{"RequestId":5}""", "requestId Failed", "shape Failed"),
        Json("error", SampleAnswer.Json("Any", "m"), "shape Failed"),
        Json("code and message are data", $$"""{"RequestId":"{{Id}}","Code":"OK","Message":"OK"}"""),
        Json("member twice", $$"""{"RequestId":"{{Id}}","a":1,"a":1}""", "shape Failed"),
        Json("indented", SampleAnswer.SuccessJson.Replace(",", ",\n"), "compact Warning"),
    ];

    [TestCaseSource(nameof(Successes))]
    public void Success_gives_exactly_these_findings(Exchange answer, string[] findings)
    {
        var verdict = Desk.Judge(Case("Success.Response", answer), answer);

        verdict.Findings().Should().BeEquivalentTo(findings);
        verdict.Status.Should().Be(findings.Any(f => f.EndsWith("Failed", StringComparison.Ordinal)) ? CaseStatus.Failed : CaseStatus.Passed);
    }

    [TestCaseSource(nameof(Successes))]
    public void Recommended_requirement_only_warns(Exchange answer, string[] findings)
    {
        var verdict = Desk.Judge(Case("Format.AcceptHeaderIgnored", answer), answer);

        verdict.Findings().Should().BeEquivalentTo(findings.Select(f => f.Replace("Failed", "Warning")));
        verdict.Status.Should().Be(CaseStatus.Passed);
    }

    [TestCase(200)]
    [TestCase(201)]
    [TestCase(299)]
    public void Every_2xx_is_a_success(int status) =>
        Desk.Judge("Success.Response/xml-get", SampleExchange.Xml(status, SampleAnswer.SuccessXml)).Status.Should().Be(CaseStatus.Passed);

    [TestCase(199)]
    [TestCase(302)]
    [TestCase(400)]
    [TestCase(500)]
    public void Other_status_is_one_finding(int status) =>
        Desk.Judge("Success.Response/xml-get", SampleExchange.Xml(status, SampleAnswer.Xml("Any", "m"))).Findings().Should().Equal("status Failed");

    // Some accounts are served in the preflight only, by GET in XML.
    [TestCase("Success.Response/xml-get", 200, "noSecret Failed")]
    [TestCase("Success.Response/json-get", 200)]
    [TestCase("Success.Response/xml-post", 200)]
    [TestCase("Success.Response/xml-get", 403)]
    [TestCase("Format.AcceptHeaderIgnored/xml-get", 200)]
    public void Secret_in_a_success_of_the_preflight_is_a_finding_of_the_baseline(string id, int status, params string[] findings)
    {
        var early = SampleExchange.Xml(status, SampleAnswer.SuccessXml) with { SecretsEchoed = ["Accounts:Ram:AccessKeySecret"] };
        var answer = id.Contains("json") ? SampleExchange.Json(200, SampleAnswer.SuccessJson) : SampleExchange.Xml(200, SampleAnswer.SuccessXml);
        var judged = id.EndsWith("post", StringComparison.Ordinal) ? answer with { Request = answer.Request with { Method = "POST" } } : answer;
        var context = Desk.Context(preflight: SampleRecord.Preflight with { Exchanges = [early] });

        Desk.Judge(id, Desk.Evidence(id), context, judged).Findings().Should().Equal(findings);
    }

    // A set-up that was refused, and an answer that decides nothing without a scenario.
    [TestCase("SignatureNonceUsed/xml-get", ExchangeRole.SetUp, CaseStatus.Failed)]
    [TestCase("InvalidParameter.Validation/xml-get", ExchangeRole.Judged, CaseStatus.Failed)]
    [TestCase("Format.SameData/xml-get", ExchangeRole.Judged, CaseStatus.NotExercised)]
    public void Secret_is_found_where_nothing_else_can_be_judged(string id, ExchangeRole role, CaseStatus expected)
    {
        var answer = SampleExchange.Xml(400, SampleAnswer.Xml("NoSuchSong", "m")) with { Role = role };
        Desk.Judge(id, answer).Status.Should().Be(CaseStatus.NotExercised, "it is no judgement without the secret");

        var verdict = Desk.Judge(id, answer with { SecretsEchoed = ["Accounts:Main:AccessKeySecret"] });

        verdict.Status.Should().Be(expected);
        verdict.Findings().Should().Equal(expected == CaseStatus.Failed ? ["noSecret Failed"] : Array.Empty<string>());
    }

    private static string Case(string requirement, Exchange answer) => $"{requirement}/{(answer.Format == AnswerFormat.Xml ? "xml" : "json")}-get";

    private static TestCaseData Xml(string name, string body, params string[] findings) =>
        new TestCaseData(SampleExchange.Xml(200, body), findings).SetArgDisplayNames("XML " + name);

    private static TestCaseData Json(string name, string body, params string[] findings) =>
        new TestCaseData(SampleExchange.Json(200, body), findings).SetArgDisplayNames("JSON " + name);
}
