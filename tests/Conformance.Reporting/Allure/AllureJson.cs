using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Conformance.Reporting.Files;

namespace Conformance.Reporting.Allure;

/// <summary>How the files of <c>allure-results/</c> are written as JSON: camel case, readable Chinese.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AllureResult))]
[JsonSerializable(typeof(AllureGlobals))]
[JsonSerializable(typeof(AllureExecutor))]
[JsonSerializable(typeof(IReadOnlyList<AllureCategory>))]
internal sealed partial class AllureJson : JsonSerializerContext
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReportFile File<T>(string name, Func<T> content, JsonTypeInfo<T> type) => new($"{AllureReport.Folder}/{name}", stream =>
    {
        using var json = new Utf8JsonWriter(stream, Readable);
        JsonSerializer.Serialize(json, content(), type);
    });
}
