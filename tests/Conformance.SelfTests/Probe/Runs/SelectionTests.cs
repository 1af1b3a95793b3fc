using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Probe.Runs;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ProbeTests.Runs;

/// <summary><c>--only</c> by check, <c>--rerun-failed</c>, and what is said of selections that are not what was meant.</summary>
[TestFixture]
internal sealed class SelectionTests
{
    private static readonly Rerun Failed = new() { Run = "r", Failed = 2, Cases = ["InvalidOwner/xml-get", "InvalidOwner/json-get"] };

    [TestCase("hostId", "hostId")]
    [TestCase("HOSTID", "hostId")]
    [TestCase("sameData", "sameData")]
    [TestCase("names", "names")]
    [TestCase("check:format", "format")]
    [TestCase("Check:RequestId", "requestId")]
    [TestCase("check:requestId*", "requestId requestIdForm")]
    public void Check_selects_every_case_it_is_made_for_and_no_other(string glob, string checks)
    {
        var made = TestHome.Edition.Cases.Where(c => MadeChecks.For(c).Intersect(checks.Split(' ')).Any()).Select(c => c.Id);

        Plan("full", null, glob).Cases.Select(c => c.Id).Should().Equal(made).And.NotBeEmpty();
    }

    [TestCase("format", "Format.AcceptHeaderIgnored Format.CaseInsensitive Format.SameData Format.Unknown")]
    [TestCase("requestId", "RequestId.MatchesHeader RequestId.Unique")]
    public void Name_of_a_group_and_a_check_is_the_group_and_said_so(string glob, string requirements)
    {
        var plan = Plan("full", null, glob);

        plan.Cases.Select(c => c.Requirement.Id).Distinct().Should().BeEquivalentTo(requirements.Split(' '));
        plan.Notes.Should().ContainSingle().Which.Should().Contain($"--only check:{glob}");
    }

    [TestCase("hostIdd", "did you mean 'hostId'?")]
    [TestCase("check:hostid2", "did you mean 'check:hostId'?")]
    [TestCase("InvalidOwnr", "did you mean 'InvalidOwner'?")]
    [TestCase("InvalidOwner/xml-gte", "did you mean 'InvalidOwner/xml-get'?")]
    [TestCase("Nonesuch*", "'Nonesuch*' selects nothing")]
    [TestCase("041", "'041' selects nothing")]
    public void Glob_that_selects_nothing_is_noted_with_what_was_meant(string glob, string said)
    {
        var plan = Plan("full", null, "17", glob);

        plan.Cases.Should().HaveCount(6);
        plan.Notes.Should().ContainSingle().Which.Should().Contain(said);
    }

    [Test]
    public void Glob_of_another_variant_is_said_to_be_that() =>
        Plan("rows", null, "InvalidOwner/json-get").Notes.Should().ContainSingle().Which.Should().Contain("--variants rows");

    [Test]
    public void Rerun_takes_what_failed_and_its_scope_is_selected()
    {
        var plan = Plan("full", Failed);

        plan.Cases.Select(c => c.Id.ToString()).Should().BeEquivalentTo(Failed.Cases);
        plan.Selection.Should().BeEquivalentTo(new { Cases = 2, Scope = "selected", Rerun = Failed });
        plan.Notes.Should().BeEmpty();
    }

    [TestCase("InvalidOwner/json-*", "InvalidOwner/json-get")]
    [TestCase("*", "InvalidOwner/xml-get InvalidOwner/json-get")]
    [TestCase("InvalidOwnerId", "")]
    public void Rerun_and_only_give_their_intersection(string glob, string ids) =>
        Plan("full", Failed, glob).Cases.Select(c => c.Id.ToString()).Should().BeEquivalentTo(ids.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Test]
    public void Glob_of_nothing_that_failed_is_noted() =>
        Plan("full", Failed, "InvalidOwnerId").Notes.Should().Equal("--only 'InvalidOwnerId' selects nothing: none of its cases failed in r");

    [Test]
    public void Failed_cases_that_are_not_run_again_are_noted()
    {
        Plan("rows", Failed).Notes.Should().Equal("--rerun-failed: 1 of 2 cases of r are not run again: --variants rows leaves them out");
        Plan("full", Failed with { Cases = ["Gone/xml-get"] }).Notes.Should().ContainSingle().Which.Should().Contain("no Gone/xml-get");
    }

    [Test]
    public void Shard_takes_its_part_of_what_is_selected_and_says_so([Values(1, 2, 3)] int index)
    {
        var whole = Plan("rows", null, "17", "InvalidOwnerId");
        var plan = new RunPlan(TestHome.Edition, whole.Selection with { Shard = new Shard { Index = index, Count = 3 } });

        plan.Cases.Should().Equal(whole.Cases.Where(c => Shard.Of(c.Id.ToString(), 3) == index));
        plan.Selection.Should().BeEquivalentTo(new { Cases = plan.Cases.Count, Scope = "shard", Shard = new Shard { Index = index, Count = 3, Selected = 4 } });
        TestHome.Edition.Cases.Where(plan.Contains).Should().Equal(plan.Cases);
    }

    [Test]
    public void Glob_whose_cases_are_in_other_shards_selects_something_all_the_same()
    {
        var shards = Enumerable.Range(1, 9).Select(i => new RunPlan(
            TestHome.Edition, new Selection { Only = ["InvalidOwner/xml-get"], Variants = "full", Cases = 0, RequireComplete = false, Shard = new Shard { Index = i, Count = 9 } })).ToList();

        shards.Should().ContainSingle(p => p.Cases.Count == 1).And.OnlyContain(p => p.Notes.Count == 0 && p.Selection.Shard!.Selected == 1);
    }

    private static RunPlan Plan(string variants, Rerun? rerun, params string[] only) =>
        new(TestHome.Edition, new Selection { Only = only, Variants = variants, Cases = 0, RequireComplete = false, Rerun = rerun });
}
