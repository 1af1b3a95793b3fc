using Microsoft.AspNetCore.Components;

namespace Conformance.Reporting.Html;

/// <summary>Every requirement with its cases, to be filtered and searched.</summary>
public sealed partial class CasesSection
{
    [Parameter, EditorRequired]
    public ReportView View { get; set; } = null!;
}
