namespace Conformance.Model.Evidence;

/// <summary>A request as it went out, secrets masked by as many characters.</summary>
public sealed record RawRequest
{
    public required string Method { get; init; }

    /// <summary>Scheme, host, path and query, byte for byte as on the wire.</summary>
    public required string Url { get; init; }

    public required IReadOnlyList<Header> Headers { get; init; }

    /// <summary>Null where the request had no body.</summary>
    public required Payload? Body { get; init; }
}
