using System.Text;
using Conformance.Model.Evidence;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.Reporting.Files;

namespace Conformance.SelfTests.Samples;

/// <summary>Records with a case of every status, as reports meet them, and what comes out of a writer.</summary>
internal static class SampleReports
{
    public const string Nasty = "\u0000\u001b[31m\u0008 ]]></failure><script>alert(1)</script> & \"quoted\" 统一 \ud83d\ude00 \ud800 \ufffe\r\nline";

    public static CheckResult Check(string name, CheckStatus status, string actual = "403") =>
        new() { Name = name, Level = Level.Required, Status = status, Expected = "400", Actual = actual };

    /// <summary>One case of each status, with triage; the run found a nonconformance.</summary>
    public static RunRecord EveryStatus { get; } = SampleRecord.Of(
        SampleRecord.Case("InvalidOwner/json-post", Judged(CaseStatus.Failed, Check("status", CheckStatus.Failed), Check("code", CheckStatus.Failed, "InvalidOwnerr")), Post),
        SampleRecord.Case("InvalidOwner/xml-get", Judged(CaseStatus.Passed, Check("message", CheckStatus.Warning))),
        SampleRecord.Case("InvalidOwnerId/xml-get", Judged(CaseStatus.Passed, Check("status", CheckStatus.Passed)), SampleExchange.Xml(400, "<Error/>")),
        SampleRecord.Case("InvalidOwnerId/json-get", Judged(CaseStatus.Passed, Check("status", CheckStatus.Passed)), SampleExchange.Json(400, "{}")),
        SampleRecord.Case("InternalError/xml-get", Verdict.NotJudged(CaseStatus.NotExercised, "no scenario", "Scenarios:InternalError")),
        SampleRecord.Case("Forbidden.RAM/xml-get", Verdict.NotJudged(CaseStatus.NotApplicable, "no sub-accounts")),
        SampleRecord.Case("InvalidAction/xml-get", Verdict.NotJudged(CaseStatus.NotRun, "the connection was reset"), SampleExchange.Broken(AnswerFormat.Xml)),
        SampleRecord.Case("Parameter.Empty/xml-get", Verdict.NotJudged(CaseStatus.Observed, "400 MissingParameter"), SampleExchange.Xml(400, "<Error/>")),
        SampleRecord.Case("InvalidParameter.Version/json-get", new Verdict { Status = CaseStatus.Waived, Reason = "known until June", MissingKey = null, Checks = [Check("status", CheckStatus.Failed)] }))
        with
    {
        Triage = [Again(1), Again(2)],
    };

    /// <summary>What a peer may send: control characters, markup, bytes that are no text, a mebibyte.</summary>
    public static RunRecord Hostile { get; } = SampleRecord.Of(
        SampleRecord.Case("InvalidOwner/json-post", Judged(CaseStatus.Failed, Check(Nasty, CheckStatus.Failed, Nasty)), SampleExchange.Of(AnswerFormat.Json, 400, Nasty, ("X-Odd", Nasty))),
        SampleRecord.Case("InvalidOwner/xml-get", Verdict.NotJudged(CaseStatus.NotExercised, Nasty), NotText),
        SampleRecord.Case("InvalidOwner/xml-post", Judged(CaseStatus.Failed, Check("status", CheckStatus.Failed)), SampleExchange.Xml(400, new string('\u0001', 1 << 20))))
        with
    {
        Header = SampleRecord.Header with { Endpoint = SampleRecord.Endpoint with { Name = Nasty } },
    };

    /// <summary>What a writer makes of a record, by path.</summary>
    public static IReadOnlyDictionary<string, byte[]> Made(Func<ReportInput, IEnumerable<ReportFile>> write, RunRecord record) =>
        write(ReportInput.Of(record, TestHome.Edition)).ToDictionary(f => f.Path, Bytes);

    private static byte[] Bytes(ReportFile file)
    {
        using var stream = new MemoryStream();
        file.Write(stream);
        return stream.ToArray();
    }

    private static Exchange Post => SampleExchange.Json(403, """{"Code":"InvalidOwnerr"}""") with
    {
        Request = new RawRequest
        {
            Method = "POST",
            Url = "http://shop.example.com/?Signature=a%2Bb%3D&Name=a+b&Empty=&Bare&Bad=%zz",
            Headers = [new Header { Name = "content-type", Value = "application/x-www-form-urlencoded" }],
            Body = Payload.Of("Action=DescribeSongs&Text=%E7%BB%9F+%2A"),
        },
    };

    private static Exchange NotText => SampleExchange.Xml(400, "") with
    {
        Response = new RawResponse { Status = 400, Headers = [], Body = new Payload(Encoding.Latin1.GetBytes("\u00ff\u00fe\u0000 no UTF-8")) },
    };

    private static Verdict Judged(CaseStatus status, params CheckResult[] checks) => new() { Status = status, Reason = null, MissingKey = null, Checks = checks };

    private static TriageRecord Again(int attempt)
    {
        var again = SampleRecord.Case("InvalidOwner/json-post", Judged(CaseStatus.Failed, Check("status", CheckStatus.Failed), Check("code", CheckStatus.Failed)), Post);
        return new TriageRecord { Attempt = attempt, Again = again with { StartedAt = SampleExchange.Start.AddSeconds(attempt) } };
    }
}
