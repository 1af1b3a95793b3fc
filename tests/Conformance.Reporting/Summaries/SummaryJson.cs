using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Conformance.Reporting.Fleets;

namespace Conformance.Reporting.Summaries;

/// <summary>How <c>summary.json</c> is written: indented, camel case, readable Chinese.</summary>
[JsonSerializable(typeof(Summary))]
[JsonSerializable(typeof(FleetSummary))]
internal sealed partial class SummaryJson : JsonSerializerContext
{
    public static SummaryJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    });
}
