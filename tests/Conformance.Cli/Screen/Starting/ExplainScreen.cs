using Conformance.Model.Conditions;
using Conformance.Model.Explanations;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.Cli.Screen;

/// <summary>What <c>explain</c> prints.</summary>
internal static class ExplainScreen
{
    public static void Show(ExplainPage page, Subject subject)
    {
        if (page.Run is { } run)
        {
            SignatureScreen.Show(run.Record.Header.Preflight);
        }

        switch (subject)
        {
            case Subject.OfRequirement(var requirement, var spec):
                Show(page, requirement, spec);
                break;
            case Subject.OfCheck(var name):
                CheckPage.Show(page, name);
                break;
            default:
                throw new InvalidOperationException($"no way to explain {subject}");
        }
    }

    private static void Show(ExplainPage page, Requirement requirement, CaseSpec? spec)
    {
        var row = requirement.Row is { Row: var number } ? $" · 第 {number} 行 row {number}" : "";
        Page.Heading($"{spec?.Id.ToString() ?? requirement.Id}{row} · {requirement.Level.ToString().ToLowerInvariant()} · {requirement.Group}");
        Both(requirement.Text);
        ShowGround(page.Edition, requirement);
        ShowRow(requirement.Row);
        ShowCondition(requirement, spec);
        WireScreen.Show(page, spec ?? requirement.Cases.First());
        ShowChecks(page, requirement, spec);
        FindingPage.Show(page, requirement, spec);
    }

    private static void ShowGround(Edition edition, Requirement requirement)
    {
        var text = requirement.Clause is { } clause ? edition.Clauses.Single(c => c.Number == clause).Text : edition.Origins.Single(o => o.Name == requirement.Origin).Text;
        Page.Heading(requirement.Clause is { } number ? $"条款 {number} · clause {number}" : $"来源 · origin: {requirement.Origin}");
        Both(text);
    }

    private static void ShowRow(ErrorRow? row)
    {
        if (row is not null)
        {
            Page.Heading("表中原文 · the row as printed");
            Page.Paragraph($"{row.Code} | {row.Description} | {row.Status}");
        }
    }

    private static void ShowCondition(Requirement requirement, CaseSpec? spec)
    {
        Page.Heading("如何触发 · how it is provoked");
        foreach (var aspect in requirement.Aspects.Where(a => spec is null || a.Name == spec.Id.Aspect).DistinctBy(a => a.When))
        {
            var name = aspect.Name.Length > 0 ? $"[{aspect.Name}] " : "";
            var text = ConditionText.Of(aspect.When);
            Page.Paragraph(name + text.Zh);
            Page.Paragraph(name + text.En);
        }

        Page.Paragraph($"用例 · cases: {(spec is null ? string.Join(", ", requirement.Cases.Select(c => c.Id.ToString()[(requirement.Id.Length + 1)..])) : spec.Id)}");
    }

    private static void ShowChecks(ExplainPage page, Requirement requirement, CaseSpec? spec)
    {
        Page.Heading("检查什么 · what is checked");
        var made = CheckNames.All.Intersect((spec is null ? requirement.Cases : [spec]).SelectMany(MadeChecks.For)).ToList();
        if (made.Count == 0)
        {
            Page.Paragraph("只记录，不判定 · recorded, never judged");
        }

        foreach (var name in made)
        {
            var expected = Expected(page, requirement, name) is { } value ? $" = {value}" : "";
            Page.Paragraph($"{name} ({LevelOf(requirement, spec, name).ToString().ToLowerInvariant()}){expected}");
            Page.Paragraph(page.Explanations.Check(name).Meaning.Zh, 2);
            Page.Paragraph(page.Explanations.Check(name).Meaning.En, 2);
        }
    }

    /// <summary>What a deviation weighs: as much as the check, and no more than the requirement; an answer to HEAD is only recommended (contract §4).</summary>
    private static Level LevelOf(Requirement requirement, CaseSpec? spec, string check) => CheckNames.Recommended.Contains(check) ? Level.Recommended
        : check == CheckNames.Status && spec?.Id.Variant.Method == "head" ? Level.Recommended
        : check == CheckNames.Names && requirement.Row?.Names is { } names ? names.Level
        : requirement.Level;

    private static string? Expected(ExplainPage page, Requirement requirement, string check) => (check, requirement.Expect) switch
    {
        (CheckNames.Status, AnswersRow(var id)) => $"{page.Edition[id].Row!.Status}",
        (CheckNames.Code, AnswersRow(var id)) => page.Edition[id].Row!.Code,
        (CheckNames.HostId, _) => string.Join(" | ", page.Settings.Endpoint.HostIds),
        (CheckNames.Names, _) => requirement.Row?.Names?.Parameter,
        _ => null,
    };

    private static void Both(LocalText text)
    {
        Page.Paragraph(text.Zh);
        Page.Paragraph(text.En);
    }
}
