using Conformance.Model.Specification;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ModelTests;

/// <summary>The edition says what was published, and what the contract promises.</summary>
[TestFixture]
internal sealed class TableTests
{
    private static readonly Edition Edition = TestHome.Edition;

    private static IEnumerable<TestCaseData> PublishedRows =>
        File.ReadAllLines(Path.Combine(TestHome.Fixtures, "specification", "classic-2017", "common-errors.tsv"))
            .Skip(1).Select(l => new TestCaseData((object)l.Split('\t')).SetArgDisplayNames(l.Split('\t')[..2]));

    [TestCaseSource(nameof(PublishedRows))]
    public void Published_row_is_in_the_edition_to_the_letter(string[] columns)
    {
        var row = Edition.Rows[int.Parse(columns[0]) - 1];

        string[] loaded = [$"{row.Row!.Row}", row.Row.Code, row.Row.Description, $"{row.Row.Status}", row.Text.Zh];

        loaded.Should().Equal(columns);
    }

    [Test]
    public void Rows_have_the_ids_of_the_contract_in_its_order() => Edition.Rows.Select(r => r.Id).Should().Equal(ContractRequirements.Rows);

    [Test]
    public void Published_table_has_40_rows() => PublishedRows.Should().HaveCount(40);

    [Test]
    public void Every_row_is_required() => Edition.Rows.Should().OnlyContain(r => r.Level == Level.Required && r.Clause == 6);

    [Test]
    public void Other_requirements_have_the_level_of_the_contract() =>
        Edition.Requirements.Where(r => r.Row is null && r.Group != "order").Select(r => (r.Id, r.Level)).Should().BeEquivalentTo(ContractRequirements.Others);

    [Test]
    public void Order_requirements_are_only_observed() => Edition.Requirements.Where(r => r.Id.StartsWith("Order.", StringComparison.Ordinal))
        .Should().NotBeEmpty().And.OnlyContain(r => r.Level == Level.Observed);

    [Test]
    public void Clauses_are_the_six_of_the_document_in_two_languages()
    {
        Edition.Clauses.Select(c => c.Number).Should().Equal(1, 2, 3, 4, 5, 6);
        Edition.Clauses.Should().OnlyContain(c => c.Text.Zh.Length > 10 && c.Text.En.Length > 10);
    }

    [Test]
    public void Rows_that_must_name_a_parameter_are_those_of_the_contract() =>
        Edition.Rows.Where(r => r.Row!.Names?.Level == Level.Required).Select(r => (r.Row!.Row, r.Row.Names!.Parameter)).Should().Equal(ContractRequirements.Named);

    [Test]
    public void Rows_that_should_name_a_parameter_are_23_and_27() =>
        Edition.Rows.Where(r => r.Row!.Names?.Level == Level.Recommended).Select(r => r.Row!.Row).Should().Equal(23, 27);

    [Test]
    public void Rows_with_side_effects_are_those_of_the_contract_in_two_variants()
    {
        var effectful = Edition.Rows.Where(r => r.Effect == Effect.SideEffects).ToList();
        effectful.Select(r => r.Id).Should().Equal(ContractRequirements.WithSideEffects);
        effectful.Should().OnlyContain(r => r.Cases.All(c => c.Id.Variant.IsRepresentative) && r.Cases.Count() == 2);
        Edition.Requirements.Where(r => r.Effect == Effect.Load).Select(r => r.Id).Should().Equal("Throttling.FlowControl");
    }

    [Test]
    public void Rows_any_caller_provokes_are_1_to_7_14_and_21() =>
        Edition.Rows.Where(r => r.Caller == Caller.Any).Select(r => r.Row!.Row).Should().Equal(1, 2, 3, 4, 5, 6, 7, 14, 21);

    [Test]
    public void Case_ids_are_unique_and_spelt_as_the_contract_says() =>
        Edition.Cases.Select(c => c.Id.ToString()).Should().OnlyHaveUniqueItems().And.AllSatisfy(id =>
            id.Should().MatchRegex(@"^[A-Za-z]+(\.[A-Za-z]+)*/(xml|json|default)-(get|post|put|delete|head)(-[a-z0-9]+)*$"));

    [Test]
    public void Id_outside_the_edition_is_named() =>
        FluentActions.Invoking(() => Edition["Nonesuch"]).Should().Throw<KeyNotFoundException>().WithMessage("*classic-2017*Nonesuch*");
}
