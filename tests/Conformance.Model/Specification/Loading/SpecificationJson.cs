using System.Text.Json;
using System.Text.Json.Serialization;

namespace Conformance.Model.Specification;

/// <summary>How the edition's data files are read: unknown and duplicate members are refused, comments are not.</summary>
[JsonSerializable(typeof(TableFile))]
[JsonSerializable(typeof(RequirementsFile))]
[JsonSerializable(typeof(ClauseEntry))]
[JsonSerializable(typeof(OriginEntry))]
[JsonSerializable(typeof(RowEntry))]
[JsonSerializable(typeof(RequirementEntry))]
internal sealed partial class SpecificationJson : JsonSerializerContext
{
    public static SpecificationJson Strict { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        AllowOutOfOrderMetadataProperties = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    });
}
