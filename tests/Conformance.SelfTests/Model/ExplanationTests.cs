using Conformance.Model.Conditions;
using Conformance.Model.Explanations;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ModelTests;

/// <summary>Everything that can be explained has words in both languages.</summary>
[TestFixture]
internal sealed class ExplanationTests
{
    private static readonly Explanations All = Explanations.Load(Path.Combine(TestHome.Fixtures, "explanations", "causes.json"));

    private static IEnumerable<Condition> Conditions => TestHome.Edition.Requirements.SelectMany(r => r.Aspects).Select(a => a.When).Distinct();

    private static IEnumerable<Requirement> Requirements => TestHome.Edition.Requirements;

    [TestCaseSource(nameof(Conditions))]
    public void Condition_has_words_of_its_own(Condition condition)
    {
        var text = ConditionText.Of(condition);

        text.Zh.Should().MatchRegex("[\u4e00-\u9fff]");
        text.En.Should().MatchRegex("^[ -~]").And.NotBe(text.Zh);
        Conditions.Where(c => c != condition).Should().OnlyContain(c => ConditionText.Of(c).En != text.En);
    }

    [TestCaseSource(nameof(Requirements))]
    public void Requirement_has_usual_causes(Requirement requirement) =>
        All.Causes(requirement).Should().NotBeEmpty().And.OnlyContain(c => c.Zh.Length > 0 && c.En.Length > 0);

    [Test]
    public void Every_check_is_explained_and_nothing_else() => All.Checks.Should().BeEquivalentTo(CheckNames.All);

    [Test]
    public void Causes_are_for_groups_and_requirements_there_are() =>
        All.Subjects.Should().BeSubsetOf(Requirements.Select(r => r.Group).Concat(Requirements.Select(r => r.Id)));

    [TestCase("9", "IncompleteSignature", null)]
    [TestCase("incompletesignature", "IncompleteSignature", null)]
    [TestCase("IncompleteSignature/json-post", "IncompleteSignature", "IncompleteSignature/json-post")]
    [TestCase("Timestamp.AcceptsWithinWindow/xml-get-early", "Timestamp.AcceptsWithinWindow", "Timestamp.AcceptsWithinWindow/xml-get-early")]
    public void Subject_is_found_by_row_requirement_and_case(string id, string requirement, string? spec) =>
        Subject.Find(TestHome.Edition, id).Should().BeOfType<Subject.OfRequirement>().Which.Should().Match<Subject.OfRequirement>(
            s => s.Requirement.Id == requirement && (spec == null ? s.Case == null : s.Case!.Id.ToString() == spec));

    [TestCase("hostid")]
    [TestCase("hostId")]
    public void Subject_is_found_by_check(string id) => Subject.Find(TestHome.Edition, id).Should().Be(new Subject.OfCheck("hostId"));

    [TestCase("41")]
    [TestCase("signature")]
    [TestCase("")]
    public void Subject_that_is_none_is_not_found(string id) => Subject.Find(TestHome.Edition, id).Should().BeNull();

    [TestCase("""{ "checks": {}, "groups": {}, "requirements": {}, "more": 1 }""")]
    [TestCase("""{ "checks": {} }""")]
    [TestCase("[]")]
    public void File_that_is_malformed_is_refused_by_name(string json)
    {
        using var folder = new TempFolder();
        var path = folder.File("causes.json", json);

        var load = () => Explanations.Load(path);

        load.Should().Throw<SpecificationException>().WithMessage("causes.json*");
    }
}
