namespace Conformance.Model.Specification;

/// <summary>Anything with an id that an endpoint can meet or miss; the 40 rows are the ones with a <see cref="Row"/>.</summary>
public sealed record Requirement
{
    public required string Id { get; init; }

    public required Level Level { get; init; }

    /// <summary>A word for <c>--only</c> and for chapters of reports.</summary>
    public required string Group { get; init; }

    /// <summary>What is required; of a row: its meaning.</summary>
    public required LocalText Text { get; init; }

    /// <summary>Number of the clause of the rules it follows from, from 1; null where <see cref="Origin"/> says where it comes from.</summary>
    public required int? Clause { get; init; }

    /// <summary>Name of the <see cref="Specification.Origin"/> of what follows from no clause; null where there is a clause.</summary>
    public required string? Origin { get; init; }

    public required ErrorRow? Row { get; init; }

    public required Caller Caller { get; init; }

    public required Effect Effect { get; init; }

    public required Expectation Expect { get; init; }

    /// <summary>
    /// Answers that decide nothing unless the configuration has a scenario for this requirement: codes, <c>2xx</c>, or
    /// <c>interfaceError</c> for any code that is not in the table.
    /// </summary>
    public required IReadOnlyList<string> UndecidedWithoutScenario { get; init; }

    public required IReadOnlyList<Aspect> Aspects { get; init; }

    /// <summary>It is judged over all answers of a run, so its cases come after all others.</summary>
    public bool IsOfWholeRun => Expect is RequestIdsUnique or RequestIdsMatchHeader;

    /// <summary>All cases of this requirement, aspects within variants.</summary>
    public IEnumerable<CaseSpec> Cases =>
        from aspect in Aspects
        from variant in aspect.Variants
        select new CaseSpec { Id = new CaseId { Requirement = Id, Variant = variant, Aspect = aspect.Name }, Requirement = this, When = aspect.When };
}
