using Conformance.Model.Evidence;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.SelfTests.JudgingTests;
using Conformance.SelfTests.Samples;

namespace Conformance.SelfTests.ReportingTests;

/// <summary>A short run in which every state occurs, judged by the judge.</summary>
internal static class SamplePage
{
    private const string Baseline = "AccessKeyId=abcd****&Action=DescribeSongs&Format=XML&PageSize=10&Signature=c2ln&SignatureMethod=HMAC-SHA1"
        + "&SignatureNonce=00112233445566778899aabbccddeeff&SignatureVersion=1.0&Timestamp=2026-03-14T01%3A59%3A26Z&Version=2014-05-26";

    public static RunRecord Record { get; } = Of(
        Judged("MissingParameter.Signature/xml-get", Sent(Row("MissingParameter.Signature"), Baseline.Replace("&Signature=c2ln", ""))),
        Judged("InvalidOwnerId/xml-get", Sent(SampleExchange.Xml(403, SampleAnswer.Xml("InvalidOwner", "No such owner.")), Baseline + "&OwnerId=0")),
        Judged("Success.Response/xml-get", Sent(SampleExchange.Xml(200, SampleAnswer.SuccessXml.Replace("><", ">\n<")), Baseline)),
        Judged("Success.Response/xml-post", Posted(SampleExchange.Xml(200, Long), Baseline)),
        Judged("IllegalTimestamp/xml-get-early", Sent(Row("IllegalTimestamp"), Baseline.Replace("T01%3A", "T00%3A"))),
        Judged("Parameter.Empty/xml-get", Sent(SampleExchange.Xml(400, SampleAnswer.Xml("MissingParameter", "m")), Baseline)),
        SampleRecord.Case("InternalError/xml-get", Verdict.NotJudged(CaseStatus.NotExercised, "only this endpoint's owner can name the call that meets it", "Scenarios:InternalError")),
        SampleRecord.Case("Forbidden.DiskNotFound/xml-get", Verdict.NotJudged(CaseStatus.NotApplicable, "the product has no disks")),
        SampleRecord.Case("InvalidAction/xml-get", Verdict.NotJudged(CaseStatus.NotRun, "the connection was reset"), SampleExchange.Broken(AnswerFormat.Xml)),
        Waived(Judged("InvalidOwnerAccount/xml-get", Sent(SampleExchange.Xml(404, SampleAnswer.Xml("InvalidOwnerAccount", "The specified OwnerAccount is not valid.")), Baseline))));

    private static string Long => SampleAnswer.SuccessXml.Replace("<Song>b</Song>", string.Concat(Enumerable.Range(0, 400).Select(i => $"<Song>第 {i} 首</Song>")));

    /// <summary>A run and its edition so many times as large.</summary>
    public static (RunRecord Record, Edition Edition) Enlarged(RunRecord record, int times)
    {
        var of = TestHome.Edition;
        var numbers = Enumerable.Range(0, times).Select(n => n == 0 ? "" : $".Again{n}").ToList();
        return (
            record with { Cases = [.. numbers.SelectMany(n => record.Cases.Select(c => c with { Id = c.Id.Replace("/", $"{n}/") }))] },
            new Edition(of.Id, of.Sha256, of.Clauses, [.. numbers.SelectMany(n => of.Requirements.Select(r => r with { Id = r.Id + n }))]) { Origins = of.Origins });
    }

    public static RunRecord Of(params CaseRecord[] cases) => SampleRecord.Of(cases) with
    {
        Header = SampleRecord.Header with
        {
            Configuration = new()
            {
                ["Endpoint:Name"] = "shop",
                ["Endpoint:HostId"] = "*.example.com",
                ["Endpoint:Parameters:PageSize"] = "10",
                ["Certification:Vendor"] = "Example Cloud",
                ["Certification:Product"] = "Song Gateway",
                ["Certification:ProductVersion"] = "7.1",
                ["Certification:Contact"] = "qa@example.com",
            },
            Selection = SampleRecord.Header.Selection with { Cases = cases.Length },
            Tolerances = ["Endpoint:HostId"],
            Preflight = SampleRecord.Preflight with
            {
                Exchanges =
                [
                    Sent(SampleAnswer.Success(AnswerFormat.Xml), Baseline) with { Role = ExchangeRole.Control },
                    Posted(SampleAnswer.Success(AnswerFormat.Xml), Baseline) with { Role = ExchangeRole.Control },
                ],
            },
        },
    };

    public static CaseRecord Judged(string id, params Exchange[] exchanges) => SampleRecord.Case(id, Desk.Judge(id, Desk.Evidence(id), Desk.Context(), exchanges), exchanges);

    /// <summary>A GET with this query.</summary>
    public static Exchange Sent(Exchange exchange, string query) =>
        exchange with { Request = exchange.Request with { Url = $"http://shop.example.com/?{query}" } };

    private static Exchange Posted(Exchange exchange, string body) => exchange with
    {
        Request = exchange.Request with { Method = "POST", Url = "http://shop.example.com/", Body = Payload.Of(body) },
    };

    private static Exchange Row(string id) => SampleAnswer.Row(TestHome.Edition[id].Row!, AnswerFormat.Xml);

    private static CaseRecord Waived(CaseRecord record) => record with
    {
        Verdict = record.Verdict with { Status = CaseStatus.Waived, Reason = "status 404 is waived until 2027-01-31: 旧版客户端依赖它 (qa, https://issues.example.com/7)" },
    };
}
