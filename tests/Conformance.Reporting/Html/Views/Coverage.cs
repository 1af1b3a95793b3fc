using Conformance.Model.Verdicts;
using Conformance.Reporting.Texts;

namespace Conformance.Reporting.Html;

/// <summary>What a run did not exercise, and what would change that.</summary>
public sealed record Coverage
{
    /// <summary>By the configuration key that would unlock them, with why.</summary>
    public required IReadOnlyList<(string Key, IReadOnlyList<Told> Why, IReadOnlyList<RequirementView> Requirements)> Locked { get; init; }

    /// <summary>By the reason, where no key is missing: something went wrong, or the run ended or was narrowed.</summary>
    public required IReadOnlyList<(Told Why, IReadOnlyList<RequirementView> Requirements)> Open { get; init; }

    /// <summary>Declared not to apply, by the reason.</summary>
    public required IReadOnlyList<(Told Why, IReadOnlyList<RequirementView> Requirements)> NotApplicable { get; init; }

    internal static Coverage Of(IReadOnlyList<RequirementView> requirements)
    {
        var cases = requirements.SelectMany(r => r.Cases, (requirement, one) => (requirement, one.Record.Verdict)).ToList();
        return new Coverage
        {
            Locked =
            [
                .. from one in cases
                   where one.Verdict.MissingKey is not null
                   group one by one.Verdict.MissingKey into key
                   select (key.Key, Whys(key.Select(k => k.Verdict)), Distinct(key.Select(k => k.requirement))),
            ],
            Open =
            [
                .. ByReason(cases.Where(c => c.Verdict.MissingKey is null && c.Verdict.Status is CaseStatus.NotExercised or CaseStatus.NotRun)),
                .. from requirement in requirements
                   where requirement.Unrecorded is not null
                   group requirement by requirement.Unrecorded into reason
                   select (PhraseBook.Reason(reason.Key), (IReadOnlyList<RequirementView>)[.. reason]),
            ],
            NotApplicable = [.. ByReason(cases.Where(c => c.Verdict.Status == CaseStatus.NotApplicable))],
        };
    }

    private static IEnumerable<(Told, IReadOnlyList<RequirementView>)> ByReason(IEnumerable<(RequirementView requirement, Verdict Verdict)> cases) =>
        from one in cases
        group one.requirement by one.Verdict.Reason ?? "" into reason
        select (PhraseBook.Reason(reason.Key), Distinct(reason));

    private static IReadOnlyList<Told> Whys(IEnumerable<Verdict> verdicts) =>
        [.. verdicts.Select(v => v.Reason ?? "").Distinct().Take(3).Select(PhraseBook.Reason)];

    private static IReadOnlyList<RequirementView> Distinct(IEnumerable<RequirementView> requirements) => [.. requirements.DistinctBy(r => r.Requirement.Id)];
}
