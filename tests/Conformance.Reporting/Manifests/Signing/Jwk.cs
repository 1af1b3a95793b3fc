namespace Conformance.Reporting.Manifests;

/// <summary>A public key on P-256 as a JSON Web Key (RFC 7517); X and Y are base64url of 32 bytes.</summary>
public sealed record Jwk
{
    public required string Crv { get; init; }

    public required string Kty { get; init; }

    public required string X { get; init; }

    public required string Y { get; init; }
}
