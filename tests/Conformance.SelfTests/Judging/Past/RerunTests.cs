using Conformance.Judging;
using Conformance.Model.Records;
using Conformance.Model.Verdicts;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.JudgingTests.Past;

/// <summary>What of a recorded run is run again because it failed.</summary>
[TestFixture]
internal sealed class RerunTests
{
    [Test]
    public void Only_failed_cases_are_run_again()
    {
        var record = SampleCase.Run("r",
            SampleCase.Passed("InvalidOwner/xml-get").Finding("status", "404"),
            SampleCase.Passed("InvalidOwner/json-get").Finding("status", "404").Waived(),
            SampleCase.Passed("InvalidOwner/xml-post").Finding("message", "m", CheckStatus.Warning),
            SampleRecord.Case("InvalidOwner/json-post", CaseStatus.NotRun),
            SampleCase.Unset("InternalError/xml-get", "k"),
            SampleCase.Observed("Parameter.Empty/xml-get", "200"));

        Reruns.Of(record, TestHome.Edition).Should().BeEquivalentTo(new Rerun { Run = "r", Failed = 1, Cases = ["InvalidOwner/xml-get"] });
    }

    [Test]
    public void Repeated_RequestId_brings_the_cases_it_came_in()
    {
        var record = SampleCase.Run("r",
            With(SampleCase.Passed("InvalidOwner/xml-get"), "A"), With(SampleCase.Passed("InvalidOwner/json-get"), "B"),
            With(SampleCase.Passed("InvalidOwnerId/xml-get"), "a"), With(SampleCase.Passed("InvalidOwnerId/json-get"), "A"),
            SampleCase.Passed("RequestId.Unique/xml-get").Finding("requestId", "1 repeated"));

        Reruns.Of(record, TestHome.Edition).Should().BeEquivalentTo(
            new Rerun { Run = "r", Failed = 1, Cases = ["RequestId.Unique/xml-get", "InvalidOwner/xml-get", "InvalidOwnerId/xml-get"] });
        Reruns.Of(record with { Cases = [.. record.Cases.SkipLast(1)] }, TestHome.Edition).Cases.Should().BeEmpty("nothing failed");
    }

    [Test]
    public void Nothing_failed_selects_nothing_and_is_said()
    {
        var earlier = SampleCase.Run("r", SampleCase.Passed("InvalidOwner/xml-get"));
        var none = SampleCase.Run("s");
        var rerun = none with { Header = none.Header with { Selection = none.Header.Selection with { Rerun = Reruns.Of(earlier, TestHome.Edition) } } };

        RunVerdict.Of(rerun, TestHome.Edition).Should().Match<RunVerdict>(v => v.ExitCode == 4 && v.Why.Contains("none failed in r"));
    }

    private static CaseRecord With(CaseRecord one, string requestId) => one with
    {
        Evidence = one.Evidence with { Exchanges = [SampleExchange.Xml(400, $"<Error><RequestId>{requestId}</RequestId></Error>")] },
    };
}
