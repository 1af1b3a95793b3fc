using Conformance.Judging.Waivers;
using Conformance.Model.Records;
using Conformance.Model.Verdicts;
using Conformance.SelfTests.Runs;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;
using static Conformance.SelfTests.JudgingTests.Merging.ShardedRun;

namespace Conformance.SelfTests.JudgingTests.Merging;

/// <summary>Waivers in a shard and in the whole: a part can say that a case has changed, and not that none needs its waiver (contract §6).</summary>
[TestFixture]
internal sealed class MergedWaiverTests
{
    private IReadOnlyList<RunRecord> shards = [];

    [OneTimeSetUp]
    public async Task RunAsync() => shards = await ShardedRun.Shards;

    [Test]
    public void Waiver_that_another_shard_may_need_is_judged_in_the_merged_run_only()
    {
        var waiver = SampleWaiver.Of("InvalidOwnerId", "status", "404");
        var waived = shards.Select(s => s with { Header = s.Header with { Waivers = [waiver with { Expires = DateOnly.MaxValue }] } }).ToList();

        waived.Select(s => WaiverReview.Of(s, TestHome.Edition).Single().State).Distinct().Should().BeSubsetOf([WaiverState.Undecided, WaiverState.NotSelected]);
        WaiverReview.Of(Merged(waived), TestHome.Edition).Single().State.Should().Be(WaiverState.Unneeded);
        Merged(waived).Verdict().ExitCode.Should().Be(1);
    }

    [Test]
    public void Waiver_of_one_case_is_judged_in_its_own_shard()
    {
        var one = shards[0].Cases.First(c => c.RequirementId.StartsWith("Invalid", StringComparison.Ordinal) && c.Verdict.Status == CaseStatus.Passed);
        var waiver = SampleWaiver.Of(one.RequirementId, "status", "404", one.Id[(one.RequirementId.Length + 1)..]) with { Expires = DateOnly.MaxValue };

        shards.Select(s => WaiverReview.Of(s with { Header = s.Header with { Waivers = [waiver] } }, TestHome.Edition).Single().State)
            .Should().Equal(WaiverState.Unneeded, WaiverState.NotSelected, WaiverState.NotSelected);
    }
}
