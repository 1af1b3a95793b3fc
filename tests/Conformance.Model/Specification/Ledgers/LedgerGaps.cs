namespace Conformance.Model.Specification;

/// <summary>Finds what a ledger misses.</summary>
internal static class LedgerGaps
{
    public static IEnumerable<LedgerGap> Of(Ledger ledger) =>
        ledger.Entries.SelectMany(OfEntry).Concat(OfRequirements(ledger));

    /// <param name="edition">The rules.</param>
    /// <param name="run">Ids of the cases that are run, as often as they are.</param>
    public static IEnumerable<LedgerGap> Of(Edition edition, IReadOnlyList<string> run)
    {
        var defined = edition.Cases.Select(c => c.Id.ToString()).ToHashSet(StringComparer.Ordinal);
        return run.Distinct().Except(defined).Select(id => Gap(GapKind.CaseWithoutRequirement, id, "is run and belongs to no requirement of the edition"))
            .Concat(defined.Except(run).Select(id => Gap(GapKind.CaseNotRun, id, "is in the edition and no fixture of the suite runs it")))
            .Concat(run.GroupBy(id => id).Where(g => g.Count() > 1).Select(g => Gap(GapKind.CaseRunTwice, g.Key, $"is run {g.Count()} times")));
    }

    private static IEnumerable<LedgerGap> OfEntry(LedgerEntry entry)
    {
        if (entry is { Clause: not null, IsProved: false, NotObservable: null })
        {
            yield return Gap(GapKind.ClauseWithoutProof, entry.Name, "no judged requirement and no check proves it; name one, or write 'notObservable'");
        }

        if (entry is { IsProved: true, NotObservable: not null })
        {
            yield return Gap(GapKind.ReasonWithoutNeed, entry.Name, "it is proved, so 'notObservable' must go");
        }

        foreach (var check in entry.Everywhere.Where(c => c.Cases.Count == 0))
        {
            yield return Unmade(entry, check.Name);
        }

        foreach (var name in entry.Named.Where(n => entry.Lines.All(l => !l.Checks.Contains(n))))
        {
            yield return Unmade(entry, name);
        }

        foreach (var line in entry.Lines.Where(l => l.Checks.Count == 0 && l.Requirement.Level != Level.Observed && l.Requirement.Cases.Any()))
        {
            yield return Gap(GapKind.RequirementWithoutCheck, line.Requirement.Id, $"none of the checks that prove {entry.Name} is made for it");
        }
    }

    private static IEnumerable<LedgerGap> OfRequirements(Ledger ledger)
    {
        var placed = ledger.Entries.SelectMany(e => e.Lines).Select(l => l.Requirement.Id).ToHashSet(StringComparer.Ordinal);
        return ledger.Edition.Requirements.Where(r => !placed.Contains(r.Id))
            .Select(r => Gap(GapKind.RequirementWithoutGround, r.Id, "it follows from no clause and no origin of the edition"))
            .Concat(ledger.Edition.Requirements.Where(r => !r.Cases.Any()).Select(r => Gap(GapKind.RequirementWithoutCase, r.Id, "it has no case")));
    }

    private static LedgerGap Unmade(LedgerEntry entry, string check) =>
        Gap(GapKind.CheckWithoutCase, entry.Name, $"its check '{check}' is made for no case");

    private static LedgerGap Gap(GapKind kind, string subject, string message) => new() { Kind = kind, Subject = subject, Message = message };
}
