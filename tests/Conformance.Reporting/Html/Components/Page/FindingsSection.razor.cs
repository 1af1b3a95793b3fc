using Microsoft.AspNetCore.Components;

namespace Conformance.Reporting.Html;

/// <summary>What failed and what is warned of, each fault once with all its places.</summary>
public sealed partial class FindingsSection
{
    [Parameter, EditorRequired]
    public ReportView View { get; set; } = null!;
}
