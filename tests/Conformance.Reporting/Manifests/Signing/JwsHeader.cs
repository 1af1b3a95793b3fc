namespace Conformance.Reporting.Manifests;

/// <summary>The protected header of <c>manifest.jws</c>; its key is there to find damage with, and proves nothing of whose it is.</summary>
internal sealed record JwsHeader
{
    public required string Alg { get; init; }

    /// <summary>The key's thumbprint.</summary>
    public required string Kid { get; init; }

    public required Jwk Jwk { get; init; }
}
