using System.Text.Json.Serialization;

namespace Conformance.Reporting.Badges;

/// <summary>The members that shields.io reads.</summary>
internal sealed record Badge
{
    public required int SchemaVersion { get; init; }

    public required string Label { get; init; }

    public required string Message { get; init; }

    public required string Color { get; init; }

    /// <summary>True keeps a caller from choosing another colour; null where that is no matter.</summary>
    public required bool? IsError { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Badge))]
internal sealed partial class BadgeJson : JsonSerializerContext;
