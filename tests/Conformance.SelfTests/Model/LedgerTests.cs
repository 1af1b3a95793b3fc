using System.Text.Json.Nodes;
using Conformance.Model.Specification;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ModelTests;

/// <summary>The ledger of the edition has no gap, and each kind of gap shows in an edition made wrong on purpose.</summary>
[TestFixture]
internal sealed class LedgerTests
{
    private static readonly IReadOnlyList<string> Run = [.. TestHome.Edition.Cases.Select(c => $"{c.Id}")];

    private static readonly TestCaseData[] WrongEditions =
    [
        Wrong(GapKind.ClauseWithoutProof, "clause 3", e => e.Clause(3, c => c.Remove("checksEverywhere"))),
        Wrong(GapKind.ClauseWithoutProof, "clause 7", e => e.Clauses(c => c.Add(Clause7()))),
        Wrong(GapKind.ReasonWithoutNeed, "clause 3", e => e.Clause(3, c => c["notObservable"] = Text())),
        Wrong(GapKind.CheckWithoutCase, "clause 4", e => e.Clause(4, c => c["checks"] = new JsonArray("sameData"))),
        Wrong(GapKind.RequirementWithoutCheck, "RequestId.Unique", e => e.Clause(5, c => c["checksEverywhere"] = new JsonArray("shape", "hostId"))),
    ];

    // What the loader refuses can still be built by hand.
    private static readonly TestCaseData[] Unloadable =
    [
        Unloaded(GapKind.RequirementWithoutGround, "Success.Response", r => r with { Clause = 9 }),
        Unloaded(GapKind.RequirementWithoutGround, "Success.Response", r => r with { Clause = null }),
        Unloaded(GapKind.RequirementWithoutCase, "Success.Response", r => r with { Aspects = [] }),
    ];

    private static readonly TestCaseData[] WrongRuns =
    [
        new(GapKind.CaseWithoutRequirement, "Nonesuch/xml-get", (string[])[.. Run, "Nonesuch/xml-get"]),
        new(GapKind.CaseNotRun, Run[5], Run.Where(id => id != Run[5]).ToArray()),
        new(GapKind.CaseRunTwice, Run[5], (string[])[.. Run, Run[5]]),
    ];

    [Test]
    public void Edition_has_no_gap() => new Ledger(TestHome.Edition, Run).Gaps.Should().BeEmpty();

    [TestCaseSource(nameof(WrongEditions))]
    public void Wrong_edition_shows_its_gap(GapKind kind, string subject, Action<EditionCopy> mistake)
    {
        using var copy = new EditionCopy();
        mistake(copy);
        var edition = copy.Load();

        Gaps(new Ledger(edition, edition.Cases.Select(c => $"{c.Id}"))).Should().Contain((kind, subject));
    }

    [TestCaseSource(nameof(Unloadable))]
    public void Requirement_the_loader_would_refuse_shows_its_gap(GapKind kind, string subject, Func<Requirement, Requirement> change)
    {
        var real = TestHome.Edition;
        var edition = new Edition(real.Id, real.Sha256, real.Clauses, [.. real.Requirements.Select(r => r.Id == subject ? change(r) : r)]) { Origins = real.Origins };

        Gaps(new Ledger(edition, edition.Cases.Select(c => $"{c.Id}"))).Should().Equal((kind, subject));
    }

    [TestCaseSource(nameof(WrongRuns))]
    public void Wrong_list_of_cases_shows_its_gap(GapKind kind, string subject, string[] run) =>
        Gaps(new Ledger(TestHome.Edition, run)).Should().Equal((kind, subject));

    [Test]
    public void Every_kind_of_gap_is_shown_by_a_wrong_edition_here() =>
        WrongEditions.Concat(Unloadable).Concat(WrongRuns).Select(t => (GapKind)t.Arguments[0]!).Distinct().Should().BeEquivalentTo(Enum.GetValues<GapKind>());

    [Test]
    public void Clause_that_cannot_be_observed_is_no_gap_with_a_reason()
    {
        using var copy = new EditionCopy();
        copy.Clauses(c => c.Add(Clause7("notObservable")));

        var ledger = new Ledger(copy.Load(), Run);

        ledger.Gaps.Should().BeEmpty();
        ledger.Entries.Single(e => e.Clause == 7).NotObservable!.En.Should().Be("nobody sees it");
    }

    [Test]
    public void Every_case_of_the_edition_bears_on_the_ledger() =>
        new Ledger(TestHome.Edition, Run).Entries.SelectMany(e => e.Cases).Select(c => $"{c.Id}").Distinct().Should().BeEquivalentTo(Run);

    private static IEnumerable<(GapKind, string)> Gaps(Ledger ledger) => ledger.Gaps.Select(g => (g.Kind, g.Subject));

    private static TestCaseData Wrong(GapKind kind, string subject, Action<EditionCopy> mistake) =>
        new TestCaseData(kind, subject, mistake).SetArgDisplayNames($"{kind}", subject);

    private static TestCaseData Unloaded(GapKind kind, string subject, Func<Requirement, Requirement> change) =>
        new TestCaseData(kind, subject, change).SetArgDisplayNames($"{kind}", subject, $"{change(TestHome.Edition[subject]).Clause}");

    private static JsonObject Clause7(string? reason = null)
    {
        var clause = new JsonObject { ["number"] = 7, ["text"] = Text() };
        if (reason is not null)
        {
            clause[reason] = Text();
        }

        return clause;
    }

    private static JsonObject Text() => new() { ["zh"] = "无人可见", ["en"] = "nobody sees it" };
}
