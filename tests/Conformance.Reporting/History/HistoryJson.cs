using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Conformance.Model.Records;

namespace Conformance.Reporting.History;

/// <summary>How a line of a history is written: camel case, readable Chinese.</summary>
[JsonSerializable(typeof(PastRun))]
internal sealed partial class HistoryJson : JsonSerializerContext
{
    public static HistoryJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
