using System.Globalization;
using Conformance.Model.Specification;
using Conformance.Reporting.Fleets;
using Microsoft.AspNetCore.Components;

namespace Conformance.Reporting.Html;

/// <summary>The whole document of a fleet.</summary>
public sealed partial class FleetPage
{
    [Parameter, EditorRequired]
    public FleetSummary Fleet { get; set; } = null!;

    // As on a run's page: nothing is loaded, posted or run but the page's own style and script.
    private static string Policy =>
        $"default-src 'none'; style-src {Asset.FleetStyle.Source}; script-src {Asset.FleetScript.Source}; base-uri 'none'; form-action 'none'";

    private Mark Mark => Mark.OfVerdict(Fleet.Verdict);

    private int Conforming => Fleet.Totals.Conformant + Fleet.Totals.ConformantWithDeviations;

    private LocalText Sentence => new()
    {
        Zh = $"{Fleet.Totals.Endpoints} 个接入点中有 {Conforming} 个符合",
        En = $"{Conforming} of {Fleet.Totals.Endpoints} endpoints conform",
    };

    private string Title => $"{Sentence.Zh} – {Sentence.En}";

    private string Date => Fleet.StartedAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);

    /// <summary>The verdicts there are, the worst first.</summary>
    private IEnumerable<(Mark Mark, string Verdict, int Count)> Counts =>
        Fleet.Endpoints.GroupBy(e => e.Verdict).OrderBy(g => FleetOrder.Rank(g.Key)).Select(g => (Mark.OfVerdict(g.Key), g.Key, g.Count()));

    private static string Seconds(double seconds) => seconds.ToString("0.0", CultureInfo.InvariantCulture);
}
