namespace Conformance.Probe.Exchanges;

/// <summary>An endpoint's certificate and what a client thinks of it.</summary>
public sealed record TlsFacts
{
    public required string Subject { get; init; }

    public required string Issuer { get; init; }

    /// <summary>Host names it is made out to; empty where it lists none.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    public required DateTimeOffset NotBefore { get; init; }

    public required DateTimeOffset NotAfter { get; init; }

    /// <summary>False when it is made out to other hosts than the one asked for.</summary>
    public required bool IsForHost { get; init; }

    /// <summary>What keeps it from being trusted, as the system says it; empty for one that is.</summary>
    public required IReadOnlyList<string> Doubts { get; init; }

    /// <summary>Such as <c>Tls13</c>; null where the handshake failed.</summary>
    public required string? Protocol { get; init; }
}
