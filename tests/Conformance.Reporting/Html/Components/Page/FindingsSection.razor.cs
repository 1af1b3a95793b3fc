using Conformance.Model.Verdicts;
using Microsoft.AspNetCore.Components;

namespace Conformance.Reporting.Html;

/// <summary>What failed and what is warned of, each fault once with all its places.</summary>
public sealed partial class FindingsSection
{
    [Parameter, EditorRequired]
    public ReportView View { get; set; } = null!;

    private IEnumerable<string> WaivedReasons => View.Requirements.SelectMany(r => r.Cases)
        .Where(c => c.Record.Verdict is { Status: CaseStatus.Waived, Reason: not null }).Select(c => c.Record.Verdict.Reason!).Distinct();
}
