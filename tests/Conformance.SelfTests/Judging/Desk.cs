using Conformance.Judging;
using Conformance.Judging.Answers;
using Conformance.Model.Evidence;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.SelfTests.Samples;
using FluentAssertions;

namespace Conformance.SelfTests.JudgingTests;

/// <summary>Lays exchanges before the judge as evidence of a case.</summary>
internal static class Desk
{
    public static CaseSpec Case(string id) => TestHome.Edition.Cases.Single(c => c.Id.ToString() == id);

    public static JudgingContext Context(EndpointFacts? endpoint = null, PreflightRecord? preflight = null) =>
        new(TestHome.Edition, endpoint ?? SampleRecord.Endpoint, preflight ?? SampleRecord.Preflight, new RequestIdLedger());

    public static Verdict Judge(string id, params Exchange[] exchanges) => Judge(id, Evidence(id), Context(), exchanges);

    public static Verdict Judge(string id, CaseEvidence evidence, JudgingContext context, params Exchange[] exchanges)
    {
        var verdict = Conformance.Judging.Judge.Verdict(Case(id), evidence with { Exchanges = exchanges }, context);
        verdict.SaysEverything();
        return verdict;
    }

    /// <summary>Fails unless every check says what was expected and what came, and a case without checks why.</summary>
    public static void SaysEverything(this Verdict verdict)
    {
        // What came of a message are the endpoint's own words, even none.
        verdict.Checks.Where(c => string.IsNullOrWhiteSpace(c.Expected) || (string.IsNullOrWhiteSpace(c.Actual) && c.Name is not (CheckNames.Message or CheckNames.Names)))
            .Select(c => $"{c.Name}: expected '{c.Expected}', got '{c.Actual}'").Should().BeEmpty();
        (verdict.Checks.Count > 0 || !string.IsNullOrWhiteSpace(verdict.Reason)).Should().BeTrue("a case that was not judged has a reason");
    }

    /// <summary>The evidence as the request side makes it without a scenario.</summary>
    public static CaseEvidence Evidence(string id) => SampleRecord.Evidence with { Parameter = Case(id).Requirement.Row?.Names?.Parameter };

    /// <summary>Each finding as <c>check Status</c>.</summary>
    public static IEnumerable<string> Findings(this Verdict verdict) => verdict.Findings.Select(f => $"{f.Name} {f.Status}");

    public static string Actual(this Verdict verdict, string check) => verdict.Checks.Single(c => c.Name == check).Actual;

    public static (Answer? Answer, string? Unreadable) Read(string body, AnswerFormat format) => AnswerReader.Read(Payload.Of(body).Bytes, format);
}
