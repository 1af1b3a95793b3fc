namespace Conformance.SelfTests.OtherGateway.Rendering;

/// <summary>An answer ready to be sent.</summary>
internal sealed record Rendered
{
    public required int Status { get; init; }

    /// <summary>Null sends no Content-Type.</summary>
    public required string? ContentType { get; init; }

    /// <summary>What the header x-acs-request-id says; null sends none.</summary>
    public required string? RequestIdHeader { get; init; }

    public required byte[] Body { get; init; }
}
