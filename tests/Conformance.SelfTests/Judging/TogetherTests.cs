using Conformance.Model.Evidence;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.JudgingTests;

/// <summary>Answers judged together: the burst, the two formats of one call, the RequestIds of a run.</summary>
[TestFixture]
internal sealed class TogetherTests
{
    private static readonly Exchange Throttled = SampleAnswer.Row(TestHome.Edition["Throttling.FlowControl"].Row!, AnswerFormat.Xml);

    [Test]
    public void Burst_judges_every_refused_answer()
    {
        var wrong = Throttled with { Response = Throttled.Response! with { Status = 429 } };

        Desk.Judge("Throttling.FlowControl/xml-get", SampleAnswer.Success(AnswerFormat.Xml), Throttled, Throttled).Status.Should().Be(CaseStatus.Passed);
        Desk.Judge("Throttling.FlowControl/xml-get", SampleAnswer.Success(AnswerFormat.Xml), Throttled, wrong).Findings().Should().Equal("status Failed");
    }

    [Test]
    public void Burst_of_which_none_is_refused_fails() =>
        Desk.Judge("Throttling.FlowControl/xml-get", [.. Enumerable.Repeat(SampleAnswer.Success(AnswerFormat.Xml), 20)])
            .Actual("status").Should().Contain("none of 20").And.Contain("Burst is too small");

    [TestCase("""{"RequestId":"other","TotalCount":2,"Songs":{"Song":["b","a"]}}""", "")]
    [TestCase("""{"RequestId":"other","TotalCount":"2","Songs":{"Song":["a","b"]},"Next":null,"More":""}""", "")]
    [TestCase("""{"RequestId":"other","TotalCount":2,"Songs":{"Song":["a"]}}""", "sameData Warning")]
    [TestCase("""{"RequestId":"other","TotalCount":2,"Songs":{"Song":["a","b","b"]}}""", "sameData Warning")]
    [TestCase("""{"RequestId":"other","TotalCount":2.0,"Songs":{"Song":["a","b"]}}""", "sameData Warning")]
    public void Same_data_is_the_same_texts_in_any_order(string json, string findings)
    {
        var verdict = Desk.Judge("Format.SameData/xml-get", SampleAnswer.Success(AnswerFormat.Xml), SampleExchange.Json(200, json));

        verdict.Findings().Should().BeEquivalentTo(findings.Split(',', StringSplitOptions.RemoveEmptyEntries));
        verdict.Status.Should().Be(CaseStatus.Passed);
    }

    [Test]
    public void Text_that_stands_twice_in_both_is_no_difference() =>
        Desk.Judge("Format.SameData/xml-get", SampleExchange.Xml(200, "<R><RequestId>1</RequestId><A>x</A><B>x</B></R>"), SampleExchange.Json(200, """{"RequestId":"2","A":"x","B":"x"}"""))
            .Findings().Should().BeEmpty();

    [Test]
    public void Data_that_cannot_be_read_is_not_compared() =>
        Desk.Judge("Format.SameData/xml-get", SampleAnswer.Success(AnswerFormat.Xml), SampleExchange.Json(200, "<a/>")).Status.Should().Be(CaseStatus.NotExercised);

    [Test]
    public void RequestId_seen_again_in_other_case_fails_and_names_both_places()
    {
        var context = Desk.Context(preflight: SampleRecord.Preflight with { Exchanges = [SampleAnswer.Success(AnswerFormat.Xml)] });
        var again = SampleExchange.Json(200, SampleAnswer.SuccessJson.ToLowerInvariant().Replace("requestid", "RequestId"));
        context.RequestIds.Add("a case", Conformance.Judging.Answers.ReadExchange.Of(again));

        var verdict = Desk.Judge("RequestId.Unique/xml-get", SampleRecord.Evidence, context, again);

        verdict.Findings().Should().Equal("requestId Failed");
        verdict.Actual("requestId").Should().Contain("preflight").And.Contain("a case");
    }

    [TestCase(SampleExchange.RequestId, "Passed", "")]
    [TestCase("8906582e-6722-409a-a6c4-0e7863b733a5", "Passed", "")]
    [TestCase("another", "Passed", "requestId Warning")]
    [TestCase(null, "NotApplicable", "")]
    public void Header_that_is_not_the_RequestId_warns(string? header, string status, string findings)
    {
        var answer = header is null ? SampleAnswer.Success(AnswerFormat.Xml) : SampleAnswer.Success(AnswerFormat.Xml).With("X-Acs-Request-Id", header);
        var context = Desk.Context(preflight: SampleRecord.Preflight with { Exchanges = [answer] });

        var verdict = Desk.Judge("RequestId.MatchesHeader/xml-get", SampleRecord.Evidence, context, answer);

        $"{verdict.Status}".Should().Be(status);
        verdict.Findings().Should().BeEquivalentTo(findings.Split(',', StringSplitOptions.RemoveEmptyEntries));
    }

    [TestCase(403, "Passed", "")]
    [TestCase(405, "Passed", "status Warning")]
    [TestCase(200, "Passed", "status Warning")]
    public void HEAD_is_judged_by_its_status_and_only_warns(int status, string expected, string findings)
    {
        var answer = SampleExchange.Xml(status, "") with { Request = SampleExchange.Xml(status, "").Request with { Method = "HEAD" } };

        var verdict = Desk.Judge("UnsupportedHTTPMethod/xml-head", answer);

        $"{verdict.Status}".Should().Be(expected);
        verdict.Findings().Should().BeEquivalentTo(findings.Split(',', StringSplitOptions.RemoveEmptyEntries));
    }
}
