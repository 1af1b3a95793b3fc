using Conformance.Model.Records;
using Conformance.Probe.Runs;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ProbeTests.Runs;

/// <summary>Which cases globs and variants select (contract §1).</summary>
[TestFixture]
internal sealed class RunPlanTests
{
    [TestCase("InvalidOwner", "InvalidOwner", 6)]
    [TestCase("invalidowner", "InvalidOwner", 6)]
    [TestCase("InvalidOwner*", "InvalidOwner InvalidOwnerAccount InvalidOwnerId", 18)]
    [TestCase("InvalidOwner/json-*", "InvalidOwner", 2)]
    [TestCase("*/json-post", null, 50)]
    [TestCase("17", "InvalidOwner", 6)]
    [TestCase("1", "MissingParameter.Action", 6)]
    [TestCase("ownership", "InvalidOwner InvalidOwnerAccount InvalidOwnerId MissingParameter.Owner", 24)]
    [TestCase("*-early", "IllegalTimestamp Timestamp.AcceptsWithinWindow Timestamp.RefusesBeyondWindow", 18)]
    [TestCase("Success.Response/default-get", "Success.Response", 1)]
    [TestCase("017", "", 0)]
    [TestCase("Nonesuch", "", 0)]
    [TestCase("", "", 0)]
    public void Glob_selects_these(string glob, string? requirements, int atLeast)
    {
        var plan = Plan("full", glob);

        if (requirements is not null)
        {
            plan.Cases.Select(c => c.Requirement.Id).Distinct().Should().BeEquivalentTo(requirements.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            plan.Cases.Should().HaveCount(atLeast);
        }

        plan.Cases.Should().HaveCountGreaterThanOrEqualTo(atLeast);
        plan.Selection.Should().BeEquivalentTo(new { Cases = plan.Cases.Count, Scope = "selected" });
    }

    [Test]
    public void Several_globs_select_their_union_in_the_editions_order() =>
        Plan("full", "17", "InvalidOwnerId", "InvalidOwner").Cases.Select(c => c.Requirement.Id).Distinct().Should().Equal("InvalidOwnerId", "InvalidOwner");

    [Test]
    public void Without_a_glob_everything_is_selected()
    {
        var plan = Plan("full");

        plan.Cases.Should().Equal(TestHome.Edition.Cases);
        plan.Selection.Scope.Should().Be("full");
        TestHome.Edition.Cases.Should().AllSatisfy(c => plan.Contains(c).Should().BeTrue());
    }

    [Test]
    public void Rows_keeps_two_variants_of_each_requirement_and_no_requirement_is_lost()
    {
        var plan = Plan("rows");

        plan.Cases.Select(c => c.Requirement.Id).Distinct().Should().BeEquivalentTo(TestHome.Edition.Requirements.Select(r => r.Id));
        plan.Cases.Where(c => c.Requirement.Cases.Any(o => o.Id.Variant.IsRepresentative)).Should().OnlyContain(c => c.Id.Variant.IsRepresentative);
        plan.Cases.Where(c => c.Requirement.Id == "InvalidOwner").Select(c => $"{c.Id.Variant}").Should().BeEquivalentTo("xml-get", "json-post");
    }

    private static RunPlan Plan(string variants, params string[] only) =>
        new(TestHome.Edition, new Selection { Only = only, Variants = variants, Cases = 0, RequireComplete = false });
}
