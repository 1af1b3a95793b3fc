using Conformance.Model.Evidence;

namespace Conformance.Probe.Exchanges;

/// <summary>What was seen on the way to an endpoint before the first request: its name, a connection, its certificate.</summary>
public sealed record Reach
{
    /// <summary>Host that is dialled: the endpoint's, that of <c>Endpoint:ConnectTo</c>, or the proxy's.</summary>
    public required string Host { get; init; }

    public required int Port { get; init; }

    /// <summary>What names that host: <c>Endpoint:BaseUrl</c>, <c>Endpoint:ConnectTo</c> or <c>Endpoint:Proxy</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Addresses of the host; empty where it has none.</summary>
    public required IReadOnlyList<string> Addresses { get; init; }

    /// <summary>The address that took the connection; null where none did.</summary>
    public required string? ConnectedTo { get; init; }

    /// <summary>How long connecting took; null without a connection.</summary>
    public required double? ConnectMilliseconds { get; init; }

    /// <summary>Null for http, through a proxy, and where nothing was connected.</summary>
    public required TlsFacts? Tls { get; init; }

    /// <summary>Why it went no further; null when the endpoint was reached.</summary>
    public required NetworkFault? Fault { get; init; }
}
