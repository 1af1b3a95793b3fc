using Conformance.Judging;
using Conformance.Judging.Answers;
using Conformance.Model.Evidence;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.SelfTests.Samples;

namespace Conformance.SelfTests.JudgingTests;

/// <summary>Lays exchanges before the judge as evidence of a case.</summary>
internal static class Desk
{
    public static CaseSpec Case(string id) => TestHome.Edition.Cases.Single(c => c.Id.ToString() == id);

    public static JudgingContext Context(EndpointFacts? endpoint = null, PreflightRecord? preflight = null) =>
        new(TestHome.Edition, endpoint ?? SampleRecord.Endpoint, preflight ?? SampleRecord.Preflight, new RequestIdLedger());

    public static Verdict Judge(string id, params Exchange[] exchanges) => Judge(id, Evidence(id), Context(), exchanges);

    public static Verdict Judge(string id, CaseEvidence evidence, JudgingContext context, params Exchange[] exchanges) =>
        Conformance.Judging.Judge.Verdict(Case(id), evidence with { Exchanges = exchanges }, context);

    /// <summary>The evidence as the request side makes it without a scenario.</summary>
    public static CaseEvidence Evidence(string id) => SampleRecord.Evidence with { Parameter = Case(id).Requirement.Row?.Names?.Parameter };

    /// <summary>Each finding as <c>check Status</c>.</summary>
    public static IEnumerable<string> Findings(this Verdict verdict) => verdict.Findings.Select(f => $"{f.Name} {f.Status}");

    public static string Actual(this Verdict verdict, string check) => verdict.Checks.Single(c => c.Name == check).Actual;

    public static (Answer? Answer, string? Unreadable) Read(string body, AnswerFormat format) => AnswerReader.Read(Payload.Of(body).Bytes, format);
}
