using Conformance.Judging;
using Conformance.Judging.Waivers;
using Conformance.Model.Verdicts;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.JudgingTests.Waivers;

/// <summary>Which cases and findings a waiver speaks of, and what it makes of a verdict (contract §6).</summary>
[TestFixture]
internal sealed class WaiverMatchTests
{
    private const string Row = "InvalidOwnerId";
    private const string All = "xml-get xml-post json-get json-post default-get default-post";

    [TestCase(Row, "", All)]
    [TestCase(Row, "xml-get", "xml-get")]
    [TestCase(Row, "*-post", "xml-post json-post default-post")]
    [TestCase(Row, "xml-get xml-*", "xml-get xml-post")]
    [TestCase(Row, "xml", "")]
    [TestCase(Row, "XML-GET", "")]
    [TestCase("IllegalTimestamp", "xml-get-early", "xml-get-early")]
    [TestCase("IllegalTimestamp", "xml-get", "xml-get-early xml-get-late")]
    [TestCase("IllegalTimestamp", "json-*-late", "json-get-late json-post-late")]
    [TestCase("Signature.AcceptsSplitParameters", "xml-post", "xml-post", Description = "what is a case by itself is not all aspects")]
    [TestCase("Signature.AcceptsSplitParameters", "xml-post*", "xml-post xml-post-chunked-body")]
    [TestCase("Nonesuch", "", "")]
    public void Variants_name_cases_as_case_ids_do(string requirement, string variants, string cases)
    {
        var waiver = SampleWaiver.Of(requirement, "status", "404", variants.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        waiver.Cases(TestHome.Edition).Select(c => c.Id.ToString())
            .Should().BeEquivalentTo(cases.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(v => $"{requirement}/{v}"));
    }

    [TestCase("404", "404", true)]
    [TestCase("404", "4040", false)]
    [TestCase("404", " 404", false)]
    [TestCase("no Code", "no code", false)]
    [TestCase("", "", true)]
    [TestCase("", "x", false)]
    [TestCase("* repeated: *", "3 repeated: 'a' in x", true)]
    [TestCase("* repeated: *", "all different", false)]
    [TestCase("a.c*", "abc", false)]
    [TestCase("a*b", "a1b", true)]
    [TestCase("a*b", "a1bc", false)]
    [TestCase("a*b", "ca1b", false)]
    [TestCase("\\u000a(*", "\\u000a(*", true)]
    public void Actual_is_compared_to_the_letter_but_for_asterisks(string declared, string actual, bool same) =>
        SampleWaiver.Of(Row, "status", declared).Declares(actual).Should().Be(same);

    [TestCase("status=404", "2026-12-31", CaseStatus.Waived, TestName = "Declared_finding_is_waived")]
    [TestCase("status=403", "2026-12-31", CaseStatus.Failed, TestName = "Other_behaviour_stays_failed")]
    [TestCase("code=404", "2026-12-31", CaseStatus.Failed, TestName = "Other_check_stays_failed")]
    [TestCase("status=404", "2026-03-14", CaseStatus.Waived, TestName = "Last_day_still_counts")]
    [TestCase("status=404", "2026-03-13", CaseStatus.Failed, TestName = "Day_after_the_last_no_longer_counts")]
    public void Verdict_of_one_failed_check(string declared, string expires, CaseStatus status)
    {
        var waiver = SampleWaiver.Of(Row, declared.Split('=')[0], declared.Split('=')[1]) with { Expires = DateOnly.Parse(expires) };

        var verdict = Judged(404, "InvalidOwnerId", waiver);

        verdict.Status.Should().Be(status);
        verdict.Checks.Single(c => c.Name == "status").Status.Should().Be(CheckStatus.Failed, "what came is told as it came");
        (verdict.Reason ?? "").Contains("GW-12").Should().Be(status == CaseStatus.Waived);
    }

    [Test]
    public void Case_is_waived_when_each_failed_check_is()
    {
        var status = SampleWaiver.Of(Row, "status", "404");
        var code = SampleWaiver.Of(Row, "code", "NotFound", "xml-*");

        Judged(404, "NotFound", status).Status.Should().Be(CaseStatus.Failed);
        Judged(404, "NotFound", code).Status.Should().Be(CaseStatus.Failed);
        Judged(404, "NotFound", status, code).Status.Should().Be(CaseStatus.Waived);
        Judged(404, "NotFound", status, code with { Variants = ["json-*"] }).Status.Should().Be(CaseStatus.Failed);
        Judged(400, "InvalidOwnerId", status, code).Status.Should().Be(CaseStatus.Passed);
    }

    [TestCase("InvalidOwnerId/xml-get", "status,code,requestId,hostId,format,contentType,shape,noResultData,noSecret")]
    [TestCase("MissingParameter.Action/xml-get", "status,code,names,requestId,hostId,format,contentType,shape,noResultData,noSecret")]
    [TestCase("UnsupportedParameter.Unknown/xml-get", "status,code,requestId,hostId,format,contentType,shape,noResultData,noSecret")]
    [TestCase("UnsupportedHTTPMethod/xml-head", "noSecret")]
    [TestCase("Format.SameData/xml-get", "")]
    [TestCase("Parameter.Empty/xml-get", "")]
    public void Only_what_can_fail_a_run_can_be_waived(string id, string checks) =>
        WaivableChecks.For(Desk.Case(id)).Should().Equal(checks.Split(',', StringSplitOptions.RemoveEmptyEntries));

    private static Verdict Judged(int status, string code, params Waiver[] waivers)
    {
        var row = TestHome.Edition[Row].Row!;
        var answer = SampleExchange.Xml(status, SampleAnswer.Xml(code, row.Description));
        var context = JudgingContext.Of(SampleRecord.Header with { Waivers = waivers }, TestHome.Edition, new RequestIdLedger());
        return Judge.Verdict(Desk.Case($"{Row}/xml-get"), SampleRecord.Evidence with { Exchanges = [answer] }, context);
    }
}
