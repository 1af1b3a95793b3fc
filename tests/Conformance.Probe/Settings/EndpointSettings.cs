using System.Text.Json.Serialization;
using Conformance.Model.Specification;

namespace Conformance.Probe.Settings;

/// <summary>The endpoint under test and how it is reached (section <c>Endpoint</c>).</summary>
[JsonConverter(typeof(ShownJson<EndpointSettings>))]
public sealed record EndpointSettings
{
    /// <summary>Label in reports; default: the host.</summary>
    public required string Name { get; init; }

    /// <summary>Absolute http(s) URL; its path is sent as <see cref="Uri.OriginalString"/> has it.</summary>
    public required Uri BaseUrl { get; init; }

    public required string Edition { get; init; }

    /// <summary>HostIds an error may carry, <c>*</c> as glob, any case; default: the Host header sent, without port.</summary>
    public required IReadOnlyList<string> HostIds { get; init; }

    /// <summary>Version of the API behind the endpoint, YYYY-MM-DD.</summary>
    public required string Version { get; init; }

    public required string Action { get; init; }

    /// <summary>Business parameters of the baseline, in the file's order.</summary>
    public required IReadOnlyDictionary<string, string> Parameters { get; init; }

    /// <summary>Parameters sent with every action.</summary>
    public required IReadOnlyDictionary<string, string> CommonParameters { get; init; }

    /// <summary>A business parameter that takes any text; null: SignatureNonce carries the special characters.</summary>
    public required string? TextParameter { get; init; }

    public required AnswerFormat DefaultFormat { get; init; }

    /// <summary>Names of nested members an error may have.</summary>
    public required IReadOnlyList<string> AllowedErrorMembers { get; init; }

    /// <summary>Wall clock for one whole exchange.</summary>
    public required TimeSpan Timeout { get; init; }

    public required int MaxResponseBytes { get; init; }

    /// <summary>Sent with every request; Host may be among them, and credentials of a gate before the endpoint.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary><c>host:port</c> to dial instead of the one in <see cref="BaseUrl"/>.</summary>
    public required string? ConnectTo { get; init; }

    /// <summary>Null for none, <c>system</c>, or a URL without user and password.</summary>
    public required string? Proxy { get; init; }

    /// <summary>Null where the proxy's URL names no user.</summary>
    public ProxyLogin? ProxyLogin { get; init; }

    /// <summary>Full path.</summary>
    public required string? CaCertificateFile { get; init; }

    /// <summary>Full path.</summary>
    public required string? ClientCertificateFile { get; init; }

    /// <summary>Full path.</summary>
    public required string? ClientKeyFile { get; init; }

    /// <summary>Name and address only: headers and proxy may hold credentials.</summary>
    public override string ToString() => $"{Name} ({BaseUrl.OriginalString})";
}
