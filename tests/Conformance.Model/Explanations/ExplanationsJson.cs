using System.Text.Json;
using System.Text.Json.Serialization;
using Conformance.Model.Specification;

namespace Conformance.Model.Explanations;

/// <summary><c>causes.json</c>.</summary>
internal sealed record ExplanationsFile(
    IReadOnlyDictionary<string, CheckExplanation> Checks,
    IReadOnlyDictionary<string, IReadOnlyList<LocalText>> Groups,
    IReadOnlyDictionary<string, IReadOnlyList<LocalText>> Requirements);

/// <summary>How the file is read: unknown and duplicate members are refused.</summary>
[JsonSerializable(typeof(ExplanationsFile))]
internal sealed partial class ExplanationsJson : JsonSerializerContext
{
    public static ExplanationsJson Strict { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    });
}
