using Conformance.Reporting.Texts;
using Microsoft.AspNetCore.Components;

namespace Conformance.Reporting.Html;

/// <summary>The whole document.</summary>
/// <remarks>
/// Both languages stand in it, each marked as such, and two radio buttons choose by style alone. Chinese is chosen at first, because the rules
/// were published in it and most who operate such gateways read it; with scripts the reader's own browser chooses.
/// </remarks>
public sealed partial class ReportPage
{
    [Parameter, EditorRequired]
    public ReportView View { get; set; } = null!;

    // Whatever an endpoint sent, nothing is loaded, posted or run but the page's own style and script.
    private static string Policy => $"default-src 'none'; style-src {Asset.Style.Source}; script-src {Asset.Script.Source}; base-uri 'none'; form-action 'none'";

    private string Title => $"{Words.Verdict(View.Summary.Verdict).Zh} {Words.Verdict(View.Summary.Verdict).En} – {View.Summary.Endpoint.Name}";
}
