using Microsoft.AspNetCore.Components;

namespace Conformance.Reporting.Html;

/// <summary>How to read the report, the preflight, and the configuration in force.</summary>
public sealed partial class RunSection
{
    [Parameter, EditorRequired]
    public ReportView View { get; set; } = null!;
}
