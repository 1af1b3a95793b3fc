using Conformance.Model.Specification;
using Conformance.Reporting.Texts;
using Microsoft.AspNetCore.Components;

namespace Conformance.Reporting.Html;

/// <summary>A requirement, what is asked of it, and its cases.</summary>
public sealed partial class RequirementSection
{
    [Parameter, EditorRequired]
    public RequirementView Requirement { get; set; } = null!;

    [Parameter, EditorRequired]
    public ReportView View { get; set; } = null!;

    private Requirement Asked => Requirement.Requirement;

    private string Filters => string.Join(' ', Requirement.Names.Split(' ').Select(n => $"has-{n}"));

    /// <summary>The clause of the rules, or where else it comes from.</summary>
    private (LocalText Name, LocalText Text) Source => Asked.Clause is { } number
        ? (new LocalText { Zh = $"规则第 {number} 条", En = $"Clause {number} of the rules" }, View.Input.Edition.Clauses.Single(c => c.Number == number).Text)
        : (new LocalText { Zh = "出处", En = "Source" }, View.Input.Edition.Origins.Single(o => o.Name == Asked.Origin).Text);

    private IEnumerable<LocalText> Ways =>
        Asked.Aspects.Select(a => ConditionTexts.Of(a.When, BaselineFacts.OptionalParameter(View.Header)?.Name)).Distinct();
}
