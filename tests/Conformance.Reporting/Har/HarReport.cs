using System.Text.Encodings.Web;
using System.Text.Json;
using Conformance.Reporting.Files;
using Conformance.Reporting.Texts;

namespace Conformance.Reporting.Har;

/// <summary><c>evidence.har</c> (HAR 1.2): every exchange of the run, for the network panel of a browser and other tools.</summary>
public static class HarReport
{
    public const string FileName = "evidence.har";

    public static IEnumerable<ReportFile> Files(ReportInput input) => [new(FileName, stream => Write(input, stream))];

    private static void Write(ReportInput input, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteStartObject("log");
        json.WriteString("version", "1.2");
        json.WriteStartObject("creator");
        json.WriteString("name", "conformance-suite");
        json.WriteString("version", input.Summary.Suite.Version);
        json.WriteEndObject();
        json.WriteString("comment", $"Run {input.Summary.Run.Id} of {input.Summary.Endpoint.Name}: {RunText.Verdict(input.Summary)}. Secrets are masked.");

        // Firefox refuses a file without it.
        json.WriteStartArray("pages");
        json.WriteEndArray();
        json.WriteStartArray("entries");
        foreach (var entry in HarEntries.Of(input.Record))
        {
            JsonSerializer.Serialize(json, entry, HarJson.Default.HarEntry);
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
