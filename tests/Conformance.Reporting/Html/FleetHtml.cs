using Conformance.Reporting.Fleets;

namespace Conformance.Reporting.Html;

/// <summary>Renders a fleet as <c>fleet.html</c>: one file that needs nothing else but the reports it leads to, in Chinese and English.</summary>
public static class FleetHtml
{
    public const string FileName = "fleet.html";

    public static void Write(FleetSummary summary, Stream stream)
    {
        using var document = new HtmlDocument(stream);
        document.Render<FleetPage>(new Dictionary<string, object?> { [nameof(FleetPage.Fleet)] = summary });
    }
}
