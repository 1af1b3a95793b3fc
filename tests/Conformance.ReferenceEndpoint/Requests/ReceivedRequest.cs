namespace Conformance.ReferenceEndpoint.Requests;

/// <summary>A request as it was read off the wire, before any rule was applied to it.</summary>
internal sealed record ReceivedRequest
{
    public required string Method { get; init; }

    /// <summary>The Host header without its port.</summary>
    public required string HostId { get; init; }

    public required ParameterSet Parameters { get; init; }

    public required Defect Defect { get; init; }

    public required RawText Raw { get; init; }
}

/// <summary>What kept a request from being read as a whole.</summary>
internal enum Defect
{
    None,

    /// <summary>An escape that is none, or bytes that are not UTF-8.</summary>
    MalformedEncoding,
    BodyTooLarge,
}
