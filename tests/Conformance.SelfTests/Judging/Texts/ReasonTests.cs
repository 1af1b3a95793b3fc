using Conformance.Judging;
using Conformance.Model.Evidence;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.JudgingTests.Texts;

/// <summary>A case or a run that was not judged says why: what came, and from whom.</summary>
[TestFixture]
internal sealed class ReasonTests
{
    private static readonly Exchange Refused = SampleExchange.Xml(400, SampleAnswer.Xml("InvalidOwnerId", "m"));
    private static readonly CaseRecord Passed = SampleRecord.Case("InvalidOwnerId/xml-get", CaseStatus.Passed);

    [Test]
    public void Answer_that_decides_nothing_is_named() =>
        Desk.Judge("InvalidOwner/xml-get", Refused).Reason.Should().Be("answered 400 InvalidOwnerId, which decides nothing without a scenario of this endpoint");

    [Test]
    public void Refusal_for_another_reason_is_named() =>
        Desk.Judge("Signature.AcceptsUnicode/xml-get", Refused).Reason.Should().EndWith("400 InvalidOwnerId");

    [Test]
    public void Set_up_that_failed_is_named() =>
        Desk.Judge("SignatureNonceUsed/xml-get", Refused with { Role = ExchangeRole.SetUp }).Reason.Should().EndWith("400 InvalidOwnerId");

    [Test]
    public void Data_that_cannot_be_compared_is_named()
    {
        Desk.Judge("Format.SameData/xml-get", SampleAnswer.Success(AnswerFormat.Xml), SampleExchange.Json(200, "<a/>")).Reason.Should().Contain("not well-formed JSON");
        Desk.Judge("Format.SameData/xml-get", SampleAnswer.Success(AnswerFormat.Xml), Refused).Reason.Should().EndWith("400 InvalidOwnerId");
    }

    [Test]
    public void Case_of_which_nothing_was_sent_is_not_run([Values("InvalidOwnerId/xml-get", "Parameter.Empty/xml-get")] string id) =>
        Desk.Judge(id).Should().BeEquivalentTo(new { Status = CaseStatus.NotRun, Reason = "nothing was sent", IsUnresolved = true });

    [Test]
    public void Every_different_answer_is_observed_once() =>
        Desk.Judge("Parameter.Empty/xml-get", Refused, SampleAnswer.Success(AnswerFormat.Xml), Refused).Reason.Should().Be("400 InvalidOwnerId, 200");

    [Test]
    public void Overlap_that_is_not_shown_tells_both_times()
    {
        var pair = OverlapTests.Overlapped(Refused);
        var late = pair[0] with { Times = pair[0].Times with { FirstByteMilliseconds = 120 } };

        Desk.Judge("LastTokenProcessing/xml-get", late, pair[1]).Reason.Should().Contain("100 ms after").And.Contain("20 ms before").And.Contain("DelayMilliseconds");
    }

    [Test]
    public void Lost_control_of_POST_leaves_GET_judged()
    {
        var preflight = SampleRecord.Preflight with { Control = new Dictionary<string, string?> { ["get"] = null, ["post"] = "400 No" } };
        var answer = SampleExchange.Xml(500, "");

        Verdict Of(string id) => Desk.Judge(id, Desk.Evidence(id), Desk.Context(preflight: preflight), answer);

        Of("InvalidOwnerId/xml-post").Reason.Should().Be("500; not judged, because the control failed: 400 No");
        Of("InvalidOwnerId/xml-get").Status.Should().Be(CaseStatus.Failed);
    }

    [Test]
    public void Doubts_of_a_run_name_their_cause()
    {
        var passed = SampleRecord.Of(Passed);
        PreflightRecord Refusing(params string[] accounts) => SampleRecord.Preflight with { RefusedAccounts = accounts.ToDictionary(a => a, _ => "IncompleteSignature") };

        Why(SampleRecord.Of(), h => h with { Selection = h.Selection with { Only = ["Nothing*", "None"] } }).Should().Contain("'Nothing*', 'None'");
        Why(passed, h => h with { Preflight = Refusing("Ram", "Flow") }).Should().Contain("account Ram (IncompleteSignature), account Flow (IncompleteSignature)");
        Why(passed, h => h with { Preflight = h.Preflight with { Control = new Dictionary<string, string?> { ["get"] = "500 No" } } }).Should().Contain("500 No");
        Why(passed, h => h with { Tolerances = ["Endpoint:HostId", "Endpoint:DefaultFormat"] }).Should().Contain("Endpoint:HostId, Endpoint:DefaultFormat");
        Why(
            SampleRecord.Of(Passed, NotConfigured("InternalError/xml-get"), NotConfigured("InvalidOwner/xml-get")),
            h => h with { Selection = h.Selection with { RequireComplete = true } }).Should().Contain("InternalError, InvalidOwner");
    }

    private static CaseRecord NotConfigured(string id) => SampleRecord.Case(id, Verdict.NotJudged(CaseStatus.NotExercised, "r", "k"));

    private static string Why(RunRecord record, Func<RunHeader, RunHeader> change) =>
        RunVerdict.Of(record with { Header = change(record.Header) }, TestHome.Edition).Why;
}
