using Conformance.Judging.Waivers;
using Conformance.Model.Verdicts;
using Conformance.Reporting.Summaries;
using Microsoft.AspNetCore.Components;

namespace Conformance.Reporting.Html;

/// <summary>The known deviations the run was given, and what became of each.</summary>
public sealed partial class WaiversSection
{
    [Parameter, EditorRequired]
    public ReportView View { get; set; } = null!;

    private static Mark MarkOf(WaiverSummary waiver) => waiver switch
    {
        { Stale: true } => Mark.Failed,
        { State: WaiverState.Used } => Mark.Of(CaseStatus.Waived),
        _ => Mark.Of(CaseStatus.NotExercised),
    };
}
