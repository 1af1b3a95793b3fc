using System.Text;
using Conformance.Judging;
using Conformance.Judging.Answers;
using Conformance.Model.Evidence;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.SelfTests.Samples;
using CsCheck;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.JudgingTests.Properties;

/// <summary>Whatever an endpoint answers, the judge reaches a verdict, and it depends on the answer alone.</summary>
[TestFixture]
internal sealed class JudgePropertyTests
{
    private const int Iterations = 1_000;

    // One of each kind of expectation, and of each kind of row.
    private static readonly CaseSpec[] Cases =
    [
        .. new[]
        {
            "InvalidOwnerId/xml-get", "MissingParameter.Action/json-post", "IncompleteSignature/default-get", "UnsupportedParameter.Unknown/json-get",
            "InvalidOwner/xml-get", "InvalidParameter.Validation/json-get", "Throttling.FlowControl/json-post", "UnsupportedHTTPMethod/xml-head",
            "Success.Response/xml-get", "Success.Response/json-post", "Error.BareRequest/default-get", "InterfaceError.Response/json-get",
            "Signature.AcceptsUnicode/xml-get", "Format.SameData/xml-get", "RequestId.Unique/xml-get", "RequestId.MatchesHeader/xml-get", "Parameter.Empty/json-post",
        }.Select(Desk.Case),
    ];

    private static readonly Gen<Exchange> Answered = Gen.Select(
        Gen.OneOf(AnyMangledBody.Any, AnyBody.Any.Select(w => w.Bytes), Gen.OneOf(SampleAnswer.SuccessXml, SampleAnswer.SuccessJson).Select(Encoding.UTF8.GetBytes)),
        Gen.OneOf(200, 400, 403, 404, 500, 503, 302, 0, 999),
        Gen.OneOf("text/xml;charset=utf-8", "application/json", "text/html", "", ",;,", "a/b; =", "multipart/x"),
        Gen.Enum<AnswerFormat>(),
        (body, status, type, format) => SampleExchange.Of(format, status, "", ("Content-Type", type)) with
        {
            Response = new RawResponse { Status = status, Headers = [new Header { Name = "content-type", Value = type }], Body = new Payload(body) },
        });

    [Test]
    public void Verdict_depends_on_the_answers_alone() => Gen.Select(Gen.OneOf(Cases), Answered, Answered, Answered).Sample(
        (spec, first, second, other) =>
        {
            var context = Context();

            var verdict = Judge(spec, context, first, second);
            _ = Judge(spec, context, other, second);
            var again = Judge(spec, context, first, second);

            Printed.Of(again).Should().Be(Printed.Of(verdict));
        },
        iter: Iterations,
        print: t => $"{t.Item1.Id}: {Shown(t.Item2)}, {Shown(t.Item3)}, {Shown(t.Item4)}");

    [Test]
    public void Verdict_holds_together() => Gen.Select(Gen.OneOf(Cases), Answered).Sample(
        (spec, answer) =>
        {
            var verdict = Judge(spec, Context(), answer, answer);
            var read = ReadExchange.Of(answer);

            verdict.SaysEverything();
            verdict.Checks.DistinctBy(c => c.Name).Count().Should().Be(verdict.Checks.Count);
            verdict.Checks.Select(c => c.Name).Except(CheckNames.All).Should().BeEmpty();
            (verdict.Status == CaseStatus.Failed).Should().Be(verdict.Checks.Any(c => c.Status == CheckStatus.Failed));
            if (verdict.Checks.FirstOrDefault(c => c.Name == CheckNames.Format) is { } format)
            {
                (format.Status == CheckStatus.Passed).Should().Be(read is { Unreadable: null, Answer.HasByteOrderMark: false });
            }

            foreach (var text in verdict.Checks.SelectMany(c => new[] { c.Expected, c.Actual }).Append(verdict.Reason ?? ""))
            {
                (text.Length <= 700 && !text.Any(char.IsControl)).Should().BeTrue(text);
            }
        },
        iter: Iterations,
        print: t => $"{t.Item1.Id}: {Shown(t.Item2)}");

    private static JudgingContext Context() => Desk.Context(preflight: SampleRecord.Preflight with { Exchanges = [SampleAnswer.Success(AnswerFormat.Xml)] });

    private static Verdict Judge(CaseSpec spec, JudgingContext context, params Exchange[] exchanges) => Conformance.Judging.Judge.Verdict(
        spec, SampleRecord.Evidence with { Parameter = spec.Requirement.Row?.Names?.Parameter, Exchanges = exchanges }, context);

    private static string Shown(Exchange answer) => $"{answer.Format} {answer.Response!.Status} {answer.Response.Headers[0].Value} {Printed.Of(answer.Response.Body.Bytes.ToArray())}";
}
