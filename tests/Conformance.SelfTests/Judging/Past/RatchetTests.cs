using Conformance.Judging;
using Conformance.Model.Records;
using Conformance.Model.Verdicts;
using Conformance.SelfTests.ModelTests;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.JudgingTests.Past;

/// <summary><c>--baseline</c>: what was judged may grow and must not shrink.</summary>
[TestFixture]
internal sealed class RatchetTests
{
    private static readonly RunRecord Baseline = SampleCase.Run("base", SampleCase.AllOf("InvalidOwner", "InvalidOwnerId", "UnsupportedHTTPMethod", "RequestId.Unique"));

    private static IEnumerable<CaseRecord> Owners => SampleCase.AllOf("InvalidOwner");

    private static IEnumerable<CaseRecord> Others => SampleCase.AllOf("InvalidOwnerId", "UnsupportedHTTPMethod", "RequestId.Unique");

    [Test]
    public void Same_again_and_more_holds()
    {
        Verdict(Baseline.Cases).ExitCode.Should().Be(0);
        Verdict([.. Baseline.Cases, .. SampleCase.AllOf("InternalError")]).ExitCode.Should().Be(0);
        Verdict(Baseline.Cases.Where(c => c.Id.Contains("xml-get") || c.Id.StartsWith("Unsupported") || c.Id.StartsWith("RequestId"))).ExitCode.Should().Be(0);
    }

    [Test]
    public void Row_no_longer_exercised_is_inconclusive_and_named_with_its_reason()
    {
        var verdict = Verdict([.. Others, .. Owners.Select(c => SampleCase.Unset(c.Id, "Scenarios:InvalidOwner"))]);

        verdict.Should().BeEquivalentTo(new { ExitCode = 4, Word = "inconclusive" });
        verdict.Why.Should().Be("--baseline base: no longer exercised: row 17 InvalidOwner (nothing is configured; set Scenarios:InvalidOwner)");
    }

    [Test]
    public void Rows_and_checks_that_are_lost_are_told_together_in_the_order_of_the_table() =>
        Verdict([.. SampleCase.AllOf("UnsupportedHTTPMethod").Select(c => c.Without("code", "hostId")), .. Owners.Select(c => SampleCase.Unset(c.Id, "k")), .. SampleCase.AllOf("RequestId.Unique")]).Why
            .Should().Be("--baseline base: no longer exercised: row 15 InvalidOwnerId (it has no record); no longer exercised: row 17 InvalidOwner (nothing is configured; set k); "
                + "no longer checked: UnsupportedHTTPMethod code, hostId");

    [Test]
    public void Row_declared_not_applicable_is_lost_too() =>
        Verdict([.. Others, .. Owners.Select(c => SampleRecord.Case(c.Id, CaseStatus.NotApplicable))]).Why
            .Should().Contain("row 17 InvalidOwner (declared not applicable: as the test has it)");

    [Test]
    public void Check_no_longer_made_is_inconclusive_and_named() =>
        Verdict([.. Others, .. Owners.Select(c => c.Without("hostId", "names"))]).Should()
            .BeEquivalentTo(new { ExitCode = 4, Word = "inconclusive", Why = "--baseline base: no longer checked: InvalidOwner hostId" });

    [Test]
    public void Check_left_in_one_variant_is_not_lost() =>
        Verdict([.. Others, .. Owners.Take(1), .. Owners.Skip(1).Select(c => c.Without("hostId"))]).ExitCode.Should().Be(0);

    [Test]
    public void Check_that_a_finding_left_unmade_is_not_lost() =>
        Verdict([.. Others, .. Owners.Select(c => c.Finding("format", "no XML", CheckStatus.Warning).Without("hostId", "code"))]).ExitCode.Should().Be(0);

    [Test]
    public void Failure_comes_before_a_loss() =>
        Verdict([.. Others, .. Owners.Select(c => SampleCase.Unset(c.Id, "k")), SampleCase.Passed("InternalError/xml-get").Finding("status", "200")]).ExitCode.Should().Be(1);

    [TestCase("UnsupportedHTTPMethod/xml-head", null)]
    [TestCase("UnsupportedHTTPMethod", "no longer checked: UnsupportedHTTPMethod code")]
    public void Under_only_what_is_selected_counts(string glob, string? lost)
    {
        var record = Of(SampleCase.AllOf("UnsupportedHTTPMethod").Where(c => c.Id.StartsWith(glob)).Select(c => c.Without("code"))).Selecting(glob);

        Ratchets.Loss(record, TestHome.Edition).Should().Be(lost is null ? null : $"--baseline base: {lost}");
    }

    [Test]
    public void Record_alone_gives_the_same_verdict()
    {
        using var folder = new TempFolder();
        var record = Of([.. Others, .. Owners.Select(c => SampleCase.Unset(c.Id, "k"))]);

        var read = RecordFile.WriteAndRead(folder, [record.Header, .. record.Cases, record.Footer!]);

        read.Header.Ratchet.Should().BeEquivalentTo(Ratchets.Of(Baseline));
        RunVerdict.Of(read, TestHome.Edition).Should().Be(RunVerdict.Of(record, TestHome.Edition)).And.Match<RunVerdict>(v => v.ExitCode == 4);
    }

    private static RunVerdict Verdict(IEnumerable<CaseRecord> cases) => RunVerdict.Of(Of(cases), TestHome.Edition);

    private static RunRecord Of(IEnumerable<CaseRecord> cases)
    {
        var record = SampleCase.Run("now", cases);
        return record with { Header = record.Header with { Ratchet = Ratchets.Of(Baseline) } };
    }
}
