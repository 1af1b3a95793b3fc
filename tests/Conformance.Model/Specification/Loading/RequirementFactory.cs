using Conformance.Model.Conditions;

namespace Conformance.Model.Specification;

/// <summary>Turns entries of the data files into requirements, clauses and origins.</summary>
internal static class RequirementFactory
{
    public static Requirement Of(RowEntry entry) => new()
    {
        Id = entry.Id,
        Level = Level.Required,
        Group = entry.Group,
        Text = entry.Meaning,
        Clause = 6,
        Origin = null,
        Row = new ErrorRow
        {
            Row = entry.Row,
            Code = entry.Code,
            Status = entry.Status,
            Description = entry.Description,
            Names = entry.Names,
            Source = entry.Source,
        },
        Caller = entry.Caller,
        Effect = entry.Effect,
        Expect = new AnswersRow(entry.Id),
        UndecidedWithoutScenario = entry.UndecidedWithoutScenario ?? [],
        Aspects = Aspects($"row {entry.Row}", "common-errors.json", entry.When, entry.Variants, entry.Aspects),
    };

    public static Requirement Of(RequirementEntry entry) => new()
    {
        Id = entry.Id,
        Level = entry.Level,
        Group = entry.Group,
        Text = entry.Text,
        Clause = entry.Clause,
        Origin = entry.Origin,
        Row = null,
        Caller = entry.Caller,
        Effect = Effect.None,
        Expect = entry.Expect,
        UndecidedWithoutScenario = [],
        Aspects = Aspects(entry.Id, "requirements.json", entry.When, entry.Variants, entry.Aspects),
    };

    public static Clause Of(ClauseEntry entry) => new()
    {
        Number = entry.Number,
        Text = entry.Text,
        Checks = entry.Checks ?? [],
        ChecksEverywhere = entry.ChecksEverywhere ?? [],
        NotObservable = entry.NotObservable,
    };

    public static Origin Of(OriginEntry entry) => new() { Name = entry.Name, Text = entry.Text, Checks = entry.Checks ?? [] };

    private static IReadOnlyList<Aspect> Aspects(
        string entry, string file, Condition? when, IReadOnlyList<string>? variants, IReadOnlyList<AspectEntry>? aspects) => (when, aspects) switch
        {
            (not null, null) => [Aspect(entry, file, "", when, variants)],
            (null, not null) => [.. aspects.Select(a => Aspect(entry, file, a.Name, a.When, a.Variants ?? variants))],
            _ => throw new SpecificationException(file, entry, "expected either 'when' or 'aspects'"),
        };

    private static Aspect Aspect(string entry, string file, string name, Condition when, IReadOnlyList<string>? variants)
    {
        try
        {
            return new Aspect { Name = name, When = when, Variants = variants is null ? Variant.All : [.. variants.Select(Variant.Parse)] };
        }
        catch (FormatException wrong)
        {
            throw new SpecificationException(file, entry, wrong.Message);
        }
    }
}
