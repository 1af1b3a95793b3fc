using System.Text.Json;
using Conformance.Reporting.Files;
using Conformance.Reporting.Html;
using Conformance.Reporting.Summaries;

namespace Conformance.Reporting.Fleets;

/// <summary>Writes the overview of a fleet beside the folders of its endpoints.</summary>
public static class FleetReport
{
    public const string FileName = "fleet.json";

    /// <returns>What could not be written, each naming its file.</returns>
    public static IReadOnlyList<string> Write(FleetSummary summary, string folder) => new ReportPlace(folder).Write(
    [
        new ReportFile(FleetHtml.FileName, stream => FleetHtml.Write(summary, stream)),
        new ReportFile(FileName, stream => JsonSerializer.Serialize(stream, summary, SummaryJson.Readable.FleetSummary)),
    ]);
}
