using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Conformance.Reporting.Manifests;

/// <summary>How <c>manifest.json</c> is written and, strictly, read.</summary>
[JsonSerializable(typeof(Manifest))]
[JsonSerializable(typeof(JwsHeader))]
internal sealed partial class ManifestJson : JsonSerializerContext
{
    public static ManifestJson Readable { get; } = new(new JsonSerializerOptions(Strict) { WriteIndented = true, NewLine = "\n" });

    /// <summary>On one line.</summary>
    public static ManifestJson Compact { get; } = new(new JsonSerializerOptions(Strict));

    private static JsonSerializerOptions Strict => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };
}
