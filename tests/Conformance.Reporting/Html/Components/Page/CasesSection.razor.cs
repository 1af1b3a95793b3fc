using Microsoft.AspNetCore.Components;

namespace Conformance.Reporting.Html;

/// <summary>Where every requirement stands with its cases, to be filtered and searched. They are rendered by themselves: all at once would fill the memory.</summary>
public sealed partial class CasesSection
{
    [Parameter, EditorRequired]
    public ReportView View { get; set; } = null!;

    /// <summary>Where the requirements are to be put; it never comes into a page.</summary>
    internal static MarkupString Here { get; } = Markup.Own("<!-- requirements -->");
}
