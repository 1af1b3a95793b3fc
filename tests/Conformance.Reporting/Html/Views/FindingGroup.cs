using System.Globalization;
using Conformance.Reporting.Texts;

namespace Conformance.Reporting.Html;

/// <summary>Findings of one check that say the same, with all their places.</summary>
public sealed record FindingGroup
{
    private const int MostExamples = 3;

    public required Told Expected { get; init; }

    /// <summary>What came instead; a few where they differ in values only.</summary>
    public required IReadOnlyList<Told> Examples { get; init; }

    /// <summary>How many further different ones there are.</summary>
    public required int MoreExamples { get; init; }

    /// <summary>The cases, by requirement in the edition's order.</summary>
    public required IReadOnlyList<IGrouping<RequirementView, CaseView>> Places { get; init; }

    public int Count => Places.Sum(p => p.Count());

    /// <summary>The variants it was found in, where others of the same requirements made the check and passed; else empty.</summary>
    public required IReadOnlyList<string> OnlyIn { get; init; }

    /// <summary>The one thing triage said of its cases; null where it said nothing or different things.</summary>
    public string? Stability => Places.SelectMany(p => p).Select(c => c.Stability).OfType<string>().Distinct().ToList() is [var only] ? only : null;

    /// <summary>Rows as numbers and ranges, such as <c>1–14, 21</c>; empty for none.</summary>
    public string Rows => Ranges([.. Places.Select(p => p.Key.Requirement.Row?.Row).OfType<int>()]);

    internal static IReadOnlyList<FindingGroup> Of(IEnumerable<PlacedFinding> ofOneCheck) =>
        [.. ofOneCheck.GroupBy(f => (f.Check.Expected, f.Kind())).Select(same => Of([.. same])).OrderByDescending(g => g.Count)];

    private static FindingGroup Of(IReadOnlyList<PlacedFinding> same)
    {
        var actuals = same.Select(s => s.Check).DistinctBy(c => c.Actual).ToList();
        var name = same[0].Check.Name;
        var found = same.Select(s => s.Case.VariantOnly).Distinct().ToList();
        var made = same.Select(s => s.Requirement).Distinct().SelectMany(r => r.Cases)
            .Where(c => c.Record.Verdict.Checks.Any(k => k.Name == name)).Select(c => c.VariantOnly).Distinct();
        return new FindingGroup
        {
            Expected = PhraseBook.Expected(same[0].Check),
            Examples = [.. actuals.Take(MostExamples).Select(PhraseBook.Actual)],
            MoreExamples = Math.Max(0, actuals.Count - MostExamples),
            Places = [.. same.GroupBy(s => s.Requirement, s => s.Case)],
            OnlyIn = made.Except(found).Any() ? found : [],
        };
    }

    private static string Ranges(IReadOnlyList<int> numbers)
    {
        // A run of numbers keeps the distance between number and place.
        var runs = numbers.Select((n, i) => (n, i)).GroupBy(x => x.n - x.i, x => x.n);
        return string.Join(", ", runs.Select(r => r.First() == r.Last() ? $"{r.First()}" : string.Create(CultureInfo.InvariantCulture, $"{r.First()}–{r.Last()}")));
    }
}
