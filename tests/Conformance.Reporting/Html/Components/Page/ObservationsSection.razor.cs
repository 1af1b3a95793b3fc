using Conformance.Model.Verdicts;
using Microsoft.AspNetCore.Components;

namespace Conformance.Reporting.Html;

/// <summary>What the rules leave open and the endpoint was seen to do.</summary>
public sealed partial class ObservationsSection
{
    [Parameter, EditorRequired]
    public ReportView View { get; set; } = null!;

    private static IEnumerable<IGrouping<string, CaseView>> Seen(RequirementView requirement) =>
        from one in requirement.Cases
        from check in one.Record.Verdict.Checks
        where check.Status == CheckStatus.Observed
        group one by check.Actual;
}
