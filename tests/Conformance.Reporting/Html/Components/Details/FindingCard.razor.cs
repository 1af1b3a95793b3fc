using Conformance.Model.Specification;
using Microsoft.AspNetCore.Components;

namespace Conformance.Reporting.Html;

/// <summary>What one check found: what it asks, and for each fault what was expected, what came, and where.</summary>
public sealed partial class FindingCard
{
    private const int MostPlaces = 4;

    private static readonly LocalText Warning = new() { Zh = "警告", En = "warning" };

    [Parameter, EditorRequired]
    public CheckFindings Findings { get; set; } = null!;

    private static MarkupString Listed(IEnumerable<IGrouping<RequirementView, CaseView>> places) => Markup.Own(string.Concat(places.Select(p =>
        $"<li>{Row(p.Key)}<b>{Markup.Link(p.Key.Requirement.Id, p.Key.Requirement.Id)}</b> {string.Join(' ', p.Select(c => Markup.Link(c.Id, c.Variant)))}</li>")));

    private static string Row(RequirementView requirement) => requirement.Requirement.Row is { } row
        ? Markup.Both($"第 {row.Row} 行 ", $"row {row.Row} ").Value : "";
}
