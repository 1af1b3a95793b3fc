using Conformance.Judging.Comparisons;
using Conformance.Model.Records;
using Conformance.Model.Verdicts;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.JudgingTests.Comparisons;

/// <summary>What two records differ in, and which difference makes the second the worse one (contract §2).</summary>
[TestFixture]
internal sealed class ComparisonTests
{
    private static readonly CaseRecord Owner = SampleCase.Passed("InvalidOwner/xml-get");
    private static readonly CaseRecord Wrong = Owner.Finding("status", "404");
    private static readonly CaseRecord Other = SampleCase.Passed("InvalidOwner/json-post");

    private static readonly TestCaseData[] Pairs =
    [
        Pair("the same", [Owner, Wrong with { Id = Other.Id }], [Owner, Wrong with { Id = Other.Id }], 0),
        Pair("newly failing", [Owner], [Wrong], 1, "NewlyFailing InvalidOwner status: passed > expected what the table says, got 404"),
        Pair("newly failing in one more variant", [Wrong, Other], [Wrong, Other.Finding("status", "404")], 1,
            "NewlyFailing InvalidOwner status: passed > expected what the table says, got 404"),
        Pair("failing where it was not judged", [SampleCase.Unset(Owner.Id, "k")], [Wrong], 1,
            "NewlyFailing InvalidOwner status: not judged > expected what the table says, got 404", "NewlyExercised InvalidOwner : not exercised: nothing is configured > failed"),
        Pair("failing alike in a variant the first run did not take", [Wrong], [Wrong, Other.Finding("status", "404")], 0),
        Pair("warning becomes failure", [Owner.Finding("message", "m", CheckStatus.Warning)], [Owner.Finding("message", "m")], 1,
            "NewlyFailing InvalidOwner message: expected what the table says, got m > expected what the table says, got m"),
        Pair("newly passing", [Wrong], [Owner], 0, "NewlyPassing InvalidOwner status: expected what the table says, got 404 > passed"),
        Pair("another actual", [Wrong], [Owner.Finding("status", "500")], 0,
            "ChangedFinding InvalidOwner status: expected what the table says, got 404 > expected what the table says, got 500"),
        Pair("another id in the actual", [Owner.Finding("requestIdForm", "'8906582E67224409AA6C40E7863B733A5'", CheckStatus.Warning)],
            [Owner.Finding("requestIdForm", "'0006582E67224409AA6C40E7863B733A6'", CheckStatus.Warning)], 0),
        Pair("another place in a broken body", [Owner.Finding("format", "position 12. It begins '{a'")], [Owner.Finding("format", "position 40. It begins '{b'")], 0),
        Pair("other repeated RequestIds", [Unique("1 repeated: a")], [Unique("2 repeated: b")], 0),
        Pair("waived", [Wrong], [Wrong.Waived()], 0,
            "NewlyWaived InvalidOwner status: expected what the table says, got 404 > expected what the table says, got 404"),
        Pair("waiver gone", [Wrong.Waived()], [Wrong], 1,
            "NewlyFailing InvalidOwner status: expected what the table says, got 404 > expected what the table says, got 404"),
        Pair("new warning", [Owner], [Owner.Finding("message", "m", CheckStatus.Warning)], 0, "NewWarning InvalidOwner message: passed > expected what the table says, got m"),
        Pair("warning gone", [Owner.Finding("message", "m", CheckStatus.Warning)], [Owner], 0, "GoneWarning InvalidOwner message: expected what the table says, got m > passed"),
        Pair("lost check", [Owner], [Owner.Without("hostId")], 1, "LostCheck InvalidOwner hostId: judged > not judged"),
        Pair("check left in one variant", [Owner, Other], [Owner.Without("hostId"), Other], 0),
        Pair("fewer variants", [Owner, Other], [Owner], 0),
        Pair("no longer exercised", [Other], [SampleCase.Unset(Other.Id, "k")], 1,
            "LostCheck InvalidOwner status,code,message,requestId,requestIdForm,hostId,format,contentType,shape,noResultData,compact,noSecret: judged > not exercised: nothing is configured",
            "NoLongerExercised InvalidOwner : passed > not exercised: nothing is configured"),
        Pair("observation", [SampleCase.Observed("Parameter.Empty/xml-get", "200")], [SampleCase.Observed("Parameter.Empty/xml-get", "400 X")], 0,
            "ChangedObservation Parameter.Empty : 200 > 400 X"),
        Pair("observation not made", [SampleCase.Observed("Parameter.Empty/xml-get", "200")], [SampleRecord.Case("Parameter.Empty/xml-get", CaseStatus.NotRun)], 0,
            "ChangedObservation Parameter.Empty : 200 > not observed: as the test has it"),
        Pair("control lost", [SampleCase.Observed(Owner.Id, "500; not judged, because the control failed: 500")], [Owner], 0,
            "NewlyExercised InvalidOwner : observed: 500; not judged, because the control failed: 500 > passed"),
        Pair("requirement no edition knows", [Owner], [Owner, Wrong with { Id = "Nonesuch/xml-get" }], 1,
            "NewlyFailing Nonesuch status: not judged > expected what the table says, got 404", "NewlyExercised Nonesuch : no record > failed"),
    ];

    [TestCaseSource(nameof(Pairs))]
    public void Differences_and_exit_code_are_these(CaseRecord[] first, CaseRecord[] second, int exitCode, string[] differences)
    {
        var comparison = Comparison.Of(SampleCase.Run("first", first), SampleCase.Run("second", second), TestHome.Edition);

        comparison.Differences.Select(d => $"{d.Kind} {d.Requirement} {string.Join(',', d.Checks)}: {d.Before} > {d.After}").Should().Equal(differences);
        comparison.ExitCode.Should().Be(exitCode);
        comparison.Remarks.Should().BeEmpty();
    }

    [Test]
    public void Cases_that_differ_alike_are_one_difference_in_the_editions_order()
    {
        var all = SampleCase.AllOf("InvalidOwnerId", "InvalidOwner").ToList();

        var comparison = Comparison.Of(
            SampleCase.Run("first", all), SampleCase.Run("second", all.AsEnumerable().Reverse().Select(c => c.Finding("code", "x").Finding("status", "404"))), TestHome.Edition);

        comparison.Differences.Select(d => $"{d.Requirement} {d.Checks.Single()}").Should().BeEquivalentTo(
            ["InvalidOwnerId status", "InvalidOwnerId code", "InvalidOwner status", "InvalidOwner code"]);
        comparison.Differences.Take(2).Should().OnlyContain(d => d.Requirement == "InvalidOwnerId");
        comparison.Differences.Should().OnlyContain(d => d.Cases.SequenceEqual(
            TestHome.Edition[d.Requirement].Cases.Select(c => c.Id.ToString())));
    }

    [Test]
    public void Whatever_else_is_different_is_remarked_in_both_languages()
    {
        var first = SampleCase.Run("first", Owner);
        var header = first.Header with { SuiteVersion = "9", Tolerances = ["Endpoint:HostId"], Endpoint = first.Header.Endpoint with { Name = "club", BaseUrl = "http://club.example.com/" } };

        var remarks = Comparison.Of(first, (first with { Header = header, Footer = null }).Selecting("x"), TestHome.Edition).Remarks;

        remarks.Select(r => r.En).Should().Equal(
            "another endpoint: shop at http://shop.example.com/ → club at http://club.example.com/", "another suite version: 0.1.0 → 9", "another tolerances: – → Endpoint:HostId",
            "the record of first is incomplete: the run was killed", "first took only a selection of 1 cases");
        remarks.Should().OnlyContain(r => r.Zh.Any(c => c > '\u4e00'));
    }

    [Test]
    public void Port_of_the_embedded_endpoint_is_no_difference()
    {
        RunRecord At(string url)
        {
            var run = SampleCase.Run("r", Owner);
            return run with { Header = run.Header with { Endpoint = run.Header.Endpoint with { BaseUrl = url } } };
        }

        Comparison.Of(At("http://127.0.0.1:40123/"), At("http://127.0.0.1:40999/"), TestHome.Edition).Remarks.Should().BeEmpty();
        Comparison.Of(At("http://127.0.0.1:40123/"), At("http://10.0.0.1:40123/"), TestHome.Edition).Remarks.Should().ContainSingle();
    }

    private static CaseRecord Unique(string actual) => SampleCase.Passed("RequestId.Unique/xml-get").Finding("requestId", actual);

    private static TestCaseData Pair(string name, CaseRecord[] first, CaseRecord[] second, int exitCode, params string[] differences) =>
        new TestCaseData(first, second, exitCode, differences).SetArgDisplayNames(name);
}
