using Microsoft.AspNetCore.Components;

namespace Conformance.Reporting.Html;

/// <summary>What was not exercised, what does not apply, what is tolerated, and notes.</summary>
public sealed partial class CoverageLists
{
    [Parameter, EditorRequired]
    public ReportView View { get; set; } = null!;

    // A list has its values under numbers.
    private IEnumerable<string> Values(string key) => View.Header.Configuration
        .Where(c => c.Key == key || c.Key.StartsWith(key + ":", StringComparison.Ordinal)).Select(c => c.Value?.ToString() ?? "");

    private static MarkupString Linked(IEnumerable<RequirementView> requirements) => Markup.Own(string.Concat(requirements.Select(r =>
        Markup.Link(r.Requirement.Id, $"{(r.Requirement.Row is { } row ? $"{row.Row} " : "")}{r.Requirement.Id}"))));
}
