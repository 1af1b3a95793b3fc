using System.Text.Json.Serialization;

namespace Conformance.Reporting.Har;

/// <summary>One exchange as HAR 1.2 has it; a null member is left out.</summary>
internal sealed record HarEntry
{
    public required string StartedDateTime { get; init; }

    /// <summary>Milliseconds: the sum of all timings that are known.</summary>
    public required double Time { get; init; }

    public required HarRequest Request { get; init; }

    public required HarResponse Response { get; init; }

    public required HarCache Cache { get; init; }

    public required HarTimings Timings { get; init; }

    public required string Comment { get; init; }

    /// <summary>Without it browsers guess by content type, and take JSON for a script.</summary>
    [JsonPropertyName("_resourceType")]
    public string ResourceType { get; init; } = "fetch";

    [JsonPropertyName("_conformance")]
    public required HarConformance Conformance { get; init; }
}

internal sealed record HarCache;

/// <summary>Where the exchange belongs: what HAR has no member for.</summary>
/// <param name="Part"><c>preflight</c>, <c>case</c> or <c>triage</c>.</param>
/// <param name="Case">Null in preflight.</param>
/// <param name="Attempt">Of triage, from 1.</param>
/// <param name="Role">Of the exchange within its case.</param>
/// <param name="Account">Whose key signed it.</param>
/// <param name="Status">What became of its case.</param>
internal sealed record HarConformance(string Part, string? Case, int? Attempt, string Role, string? Account, string? Status);

internal sealed record HarName(string Name, string Value);

internal sealed record HarRequest
{
    public required string Method { get; init; }

    public required string Url { get; init; }

    public required string HttpVersion { get; init; }

    public required IReadOnlyList<HarName> Cookies { get; init; }

    public required IReadOnlyList<HarName> Headers { get; init; }

    public required IReadOnlyList<HarName> QueryString { get; init; }

    public required HarPostData? PostData { get; init; }

    public required int HeadersSize { get; init; }

    public required int BodySize { get; init; }
}

internal sealed record HarPostData
{
    public required string MimeType { get; init; }

    public required IReadOnlyList<HarName> Params { get; init; }

    public required string Text { get; init; }

    /// <summary><c>base64</c> where the text is that; HAR 1.2 has no such member for requests.</summary>
    [JsonPropertyName("_encoding")]
    public required string? Encoding { get; init; }
}

internal sealed record HarResponse
{
    /// <summary>0 where no answer came.</summary>
    public required int Status { get; init; }

    public required string StatusText { get; init; }

    public required string HttpVersion { get; init; }

    public required IReadOnlyList<HarName> Cookies { get; init; }

    public required IReadOnlyList<HarName> Headers { get; init; }

    public required HarContent Content { get; init; }

    public required string RedirectURL { get; init; }

    public required int HeadersSize { get; init; }

    public required int BodySize { get; init; }

    /// <summary>Why no answer came, where browsers look for it.</summary>
    [JsonPropertyName("_error")]
    public required string? Error { get; init; }
}

internal sealed record HarContent(int Size, string MimeType, string? Text, string? Encoding);

/// <summary>Milliseconds; -1 for what is not known. HAR 1.2 allows no -1 in the last three.</summary>
internal sealed record HarTimings(double Blocked, double Dns, double Connect, double Ssl, double Send, double Wait, double Receive, string? Comment);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(HarEntry))]
internal sealed partial class HarJson : JsonSerializerContext;
