using Conformance.Model.Specification;

namespace Conformance.Cli.Screen;

/// <summary>The explanation of a check.</summary>
internal static class CheckPage
{
    public static void Show(ExplainPage page, string name)
    {
        var explanation = page.Explanations.Check(name);
        var check = new Ledger(page.Edition, page.Edition.Cases.Select(c => c.Id.ToString())).Checks.Single(c => c.Name == name);
        Page.Heading($"检查项 · check {name} · {check.Level.ToString().ToLowerInvariant()}");
        Page.Paragraph(explanation.Meaning.Zh);
        Page.Paragraph(explanation.Meaning.En);
        foreach (var clause in page.Edition.Clauses.Where(c => c.Checks.Concat(c.ChecksEverywhere).Contains(name)))
        {
            Page.Heading($"条款 {clause.Number} · clause {clause.Number}");
            Page.Paragraph(clause.Text.Zh);
            Page.Paragraph(clause.Text.En);
        }

        Page.Heading("用于 · made for");
        Page.Paragraph($"{check.Cases.Count} cases: {RequirementNames.Of([.. check.Requirements])}");
        FindingPage.ShowCauses(explanation.Causes);
        FindingPage.Show(page, name);
    }
}
