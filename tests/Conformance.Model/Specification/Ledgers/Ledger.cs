using Conformance.Model.Verdicts;

namespace Conformance.Model.Specification;

/// <summary>Which clause of the rules is proved by which requirements, checks and cases, and what is missing to that.</summary>
public sealed class Ledger
{
    private readonly Dictionary<string, List<CaseSpec>> casesOfCheck;

    /// <param name="edition">The rules.</param>
    /// <param name="cases">Ids of the cases the suite's fixtures run.</param>
    public Ledger(Edition edition, IEnumerable<string> cases)
    {
        casesOfCheck = CheckNames.All.ToDictionary(name => name, _ => new List<CaseSpec>());
        foreach (var spec in edition.Cases)
        {
            foreach (var check in MadeChecks.For(spec))
            {
                casesOfCheck[check].Add(spec);
            }
        }

        Edition = edition;
        Entries = [.. edition.Clauses.Select(Of), .. edition.Origins.Select(Of)];
        Checks = [.. CheckNames.All.Select(Everywhere)];
        var asked = edition.Clauses.SelectMany(c => c.Checks.Concat(c.ChecksEverywhere)).ToHashSet();
        Beyond = [.. Checks.Where(c => !asked.Contains(c.Name))];
        Gaps = [.. LedgerGaps.Of(this), .. LedgerGaps.Of(edition, [.. cases])];
    }

    public Edition Edition { get; }

    /// <summary>The clauses in their order, then the origins.</summary>
    public IReadOnlyList<LedgerEntry> Entries { get; }

    /// <summary>Every check with the cases it is made for.</summary>
    public IReadOnlyList<LedgerCheck> Checks { get; }

    /// <summary>Checks no clause asks for.</summary>
    public IReadOnlyList<LedgerCheck> Beyond { get; }

    public IReadOnlyList<LedgerGap> Gaps { get; }

    private LedgerEntry Of(Clause clause) => new()
    {
        Clause = clause.Number,
        Name = $"clause {clause.Number}",
        Text = clause.Text,
        NotObservable = clause.NotObservable,
        Named = clause.Checks,
        Lines = Lines(r => r.Clause == clause.Number, [.. clause.Checks, .. clause.ChecksEverywhere]),
        Everywhere = [.. clause.ChecksEverywhere.Select(Everywhere)],
    };

    private LedgerEntry Of(Origin origin) => new()
    {
        Clause = null,
        Name = $"origin {origin.Name}",
        Text = origin.Text,
        NotObservable = null,
        Named = origin.Checks,
        Lines = Lines(r => r.Origin == origin.Name, origin.Checks),
        Everywhere = [],
    };

    private IReadOnlyList<LedgerLine> Lines(Func<Requirement, bool> follows, IReadOnlyList<string> proving) =>
    [
        .. Edition.Requirements.Where(follows).Select(r => new LedgerLine
        {
            Requirement = r,
            Checks = [.. proving.Where(name => r.Cases.Any(c => MadeChecks.For(c).Contains(name)))],
        }),
    ];

    private LedgerCheck Everywhere(string name) => new()
    {
        Name = name,
        Level = CheckNames.Recommended.Contains(name) ? Level.Recommended : Strongest(casesOfCheck[name]),
        Cases = casesOfCheck[name],
    };

    private static Level Strongest(IEnumerable<CaseSpec> cases) => cases.Select(c => c.Requirement.Level).DefaultIfEmpty(Level.Observed).Min();
}
