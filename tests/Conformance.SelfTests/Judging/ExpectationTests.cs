using Conformance.Model.Evidence;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.JudgingTests;

/// <summary>The expectations that are no row of the table, and answers that decide nothing.</summary>
[TestFixture]
internal sealed class ExpectationTests
{
    [TestCase("Signature.AcceptsUnicode/xml-get", 200, "", "Passed")]
    [TestCase("Signature.AcceptsUnicode/xml-get", 400, "IncompleteSignature", "Failed")]
    [TestCase("Signature.AcceptsUnicode/xml-get", 403, "IncompleteSignature", "Failed")]
    [TestCase("Signature.AcceptsUnicode/xml-get", 500, "InternalError", "Failed")]
    [TestCase("Signature.AcceptsUnicode/xml-get", 302, "", "Failed")]
    [TestCase("Signature.AcceptsUnicode/xml-get", 400, "InvalidNonce", "NotExercised")]
    [TestCase("Signature.AcceptsUnicode/xml-get", 499, "InvalidNonce", "NotExercised")]
    [TestCase("Signature.AcceptsUnicode/xml-get", 399, "InvalidNonce", "Failed")]
    [TestCase("Signature.AcceptsUnicode/xml-get", 400, "MissingParameter", "NotExercised")]
    [TestCase("Signature.AcceptsSplitParameters/xml-post", 400, "MissingParameter", "Failed")]
    [TestCase("Signature.AcceptsSplitParameters/xml-post-chunked-body", 400, "IncompleteSignature", "Failed")]
    [TestCase("Signature.AcceptsSplitParameters/xml-post-chunked-body", 411, "LengthRequired", "NotExercised")]
    [TestCase("Signature.AcceptsAnyOrder/xml-get", 400, "InvalidAccessKeyId.NotFound", "NotExercised")]
    [TestCase("Timestamp.AcceptsWithinWindow/xml-get-late", 400, "IllegalTimestamp", "Failed")]
    [TestCase("Timestamp.AcceptsWithinWindow/xml-get-early", 200, "", "Passed")]
    public void Acceptance_is_decided_by_status_and_code(string id, int status, string code, string expected) =>
        $"{Desk.Judge(id, SampleExchange.Xml(status, SampleAnswer.Xml(code, "m"))).Status}".Should().Be(expected);

    [Test]
    public void Undecided_acceptance_names_the_key_that_would_decide_it() =>
        Desk.Judge("Signature.AcceptsUnicode/xml-get", SampleRecord.Evidence with { DecidingKey = "Endpoint:TextParameter" }, Desk.Context(),
            SampleExchange.Xml(400, SampleAnswer.Xml("InvalidNonce", "m"))).MissingKey.Should().Be("Endpoint:TextParameter");

    [TestCase(null, "InvalidSong.NotFound", 404, "")]
    [TestCase(null, "InvalidSong.NotFound", 500, "")]
    [TestCase(null, "InvalidOwner", 400, "code Failed")]
    [TestCase(null, "", 404, "code Failed")]
    [TestCase(null, "InvalidSong.NotFound", 302, "status Failed")]
    [TestCase(null, "InvalidSong.NotFound", 599, "")]
    [TestCase(null, "InvalidSong.NotFound", 600, "status Failed")]
    [TestCase("InvalidSong.NotFound", "InvalidSong.NotFound", 404, "")]
    [TestCase("InvalidSong.NotFound", "InvalidSong", 404, "code Failed")]
    [TestCase("Forbidden.RAM", "Forbidden.RAM", 403, "")]
    public void Interface_error_has_a_code_of_its_own(string? expected, string code, int status, string findings)
    {
        var evidence = SampleRecord.Evidence with { HasScenario = true, ScenarioCode = expected };

        foreach (var (id, answer) in new[]
        {
            ("xml-get", SampleExchange.Xml(status, SampleAnswer.Xml(code, "m"))), ("json-get", SampleExchange.Json(status, SampleAnswer.Json(code, "m"))),
        })
        {
            Desk.Judge($"InterfaceError.Response/{id}", evidence, Desk.Context(), answer).Findings()
                .Should().BeEquivalentTo(findings.Split(',', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    [Test]
    public void Bare_request_may_get_any_code_but_not_any_shape()
    {
        Desk.Judge("Error.BareRequest/default-get", SampleExchange.Xml(400, SampleAnswer.Xml("Whatever", "m"))).Findings().Should().BeEmpty();
        Desk.Judge("Error.BareRequest/default-get", SampleExchange.Xml(404, "<html/>").With("Content-Type", "text/html")).Findings()
            .Should().BeEquivalentTo("contentType Failed", "shape Failed", "requestId Failed", "hostId Failed");
        Desk.Judge("Error.BareRequest/default-get", SampleExchange.Xml(200, SampleAnswer.Xml("Whatever", "m"))).Findings().Should().Equal("status Failed");
    }

    [TestCase("InvalidOwner", "InvalidOwnerId", 400)]
    [TestCase("InvalidOwner", "InvalidOwnerAccount", 400)]
    [TestCase("InvalidParameter.Validation", "", 200)]
    [TestCase("InvalidParameter.Validation", "InvalidPageSize", 400)]
    public void Answer_that_decides_nothing_asks_for_a_scenario_and_fails_with_one(string row, string code, int status)
    {
        var answer = status == 200 ? SampleAnswer.Success(AnswerFormat.Xml) : SampleExchange.Xml(status, SampleAnswer.Xml(code, "m"));

        var without = Desk.Judge($"{row}/xml-get", answer);
        var with = Desk.Judge($"{row}/xml-get", SampleRecord.Evidence with { HasScenario = true }, Desk.Context(), answer);

        without.Should().BeEquivalentTo(new { Status = CaseStatus.NotExercised, MissingKey = $"Scenarios:{row}", IsUnresolved = false });
        with.Status.Should().Be(CaseStatus.Failed);
    }

    [TestCase("InvalidOwner", "InvalidOwner", "OwnerId and OwnerAccount can't be used at one API access.", CaseStatus.Passed)]
    [TestCase("InvalidOwner", "IncompleteSignature", "m", CaseStatus.Failed)]
    [TestCase("InvalidParameter.Validation", "InvalidParameter", "The specified parameter is not valid", CaseStatus.Passed)]
    [TestCase("InvalidParameter.Validation", "MissingParameter", "m", CaseStatus.Failed)]
    [TestCase("InvalidParameter.Validation", "InvalidParamete", "m", CaseStatus.Failed)]
    [TestCase("InvalidParameter.Validation", "invalidparameter ", "m", CaseStatus.Failed)]
    [TestCase("InvalidParameter.Validation", "IvnalidParameter", "m", CaseStatus.Failed)]
    public void Answer_that_decides_is_judged_without_a_scenario(string row, string code, string message, CaseStatus expected) =>
        Desk.Judge($"{row}/xml-get", SampleExchange.Xml(400, SampleAnswer.Xml(code, message))).Status.Should().Be(expected);

    [Test]
    public void Observed_requirement_is_never_judged([Values(200, 400, 500)] int status)
    {
        var verdict = Desk.Judge("Parameter.Empty/xml-get", SampleExchange.Xml(status, SampleAnswer.Xml("Any", "m")));

        verdict.Status.Should().Be(CaseStatus.Observed);
        verdict.Reason.Should().Be($"{status} Any");
        verdict.Findings.Should().BeEmpty();
    }

    [Test]
    public void Hostile_code_is_shown_short_and_without_control_characters()
    {
        var code = "\\u001b[2J\\r\\n" + new string('x', 100_000);

        var observed = Desk.Judge("Parameter.Empty/json-post", SampleExchange.Json(400, SampleAnswer.Json(code, "m")));
        var judged = Desk.Judge("InvalidOwnerId/json-get", SampleExchange.Json(400, SampleAnswer.Json(code, code)));

        string[] shown = [observed.Reason!, .. judged.Checks.SelectMany(c => new[] { c.Expected, c.Actual })];
        shown.Should().AllSatisfy(s => s.Should().Match(t => t.Length < 400 && !t.Any(char.IsControl)));
    }

    [TestCase(true, CaseStatus.NotExercised)]
    [TestCase(false, CaseStatus.NotRun)]
    public void Set_up_that_failed_leaves_the_case_unjudged(bool wasAnswered, CaseStatus expected)
    {
        var setUp = (wasAnswered ? SampleExchange.Xml(400, SampleAnswer.Xml("Any", "m")) : SampleExchange.Broken(AnswerFormat.Xml)) with { Role = ExchangeRole.SetUp };

        Desk.Judge("SignatureNonceUsed/xml-get", setUp).Should().BeEquivalentTo(new { Status = expected, IsUnresolved = true });
    }

    [Test]
    public void Obstacle_is_the_verdict([Values(CaseStatus.NotApplicable, CaseStatus.NotRun)] CaseStatus status) =>
        Desk.Judge("InvalidOwner/xml-get", SampleRecord.Evidence with { Obstacle = new Obstacle { Status = status, Reason = "r", MissingKey = "k" } }, Desk.Context())
            .Should().BeEquivalentTo(new { Status = status, Reason = "r", MissingKey = "k" });

    [Test]
    public void Network_fault_is_no_nonconformance() =>
        Desk.Judge("InvalidOwnerId/xml-get", SampleExchange.Broken(AnswerFormat.Xml)).Should().BeEquivalentTo(
            new { Status = CaseStatus.NotRun, Reason = "the connection was reset", IsUnresolved = true });

    [Test]
    public void Lost_control_leaves_answers_observed()
    {
        var preflight = SampleRecord.Preflight with { Control = new Dictionary<string, string?> { ["get"] = "400 No", ["post"] = null } };
        var answer = SampleExchange.Xml(500, "");

        Verdict Of(string id) => Desk.Judge(id, Desk.Evidence(id), Desk.Context(preflight: preflight), answer);

        Of("InvalidOwnerId/xml-get").Status.Should().Be(CaseStatus.Observed);
        Of("UnsupportedHTTPMethod/xml-put").Status.Should().Be(CaseStatus.Observed);
        Of("InvalidOwnerId/xml-post").Status.Should().Be(CaseStatus.Failed);
    }
}
