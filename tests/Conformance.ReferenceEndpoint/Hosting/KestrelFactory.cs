using System.Net;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Conformance.ReferenceEndpoint.Hosting;

/// <summary>Prepares Kestrel alone: a run starts an endpoint each time, and a host around it would be most of its start-up.</summary>
internal static class KestrelFactory
{
    public const int MaxBodyBytes = 256 * 1024;
    private const int MaxRequestLineBytes = 64 * 1024;

    public static KestrelServer Prepare(int port)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Limits.MaxRequestBodySize = MaxBodyBytes;
        options.Limits.MaxRequestLineSize = MaxRequestLineBytes;
        options.Limits.MaxRequestBufferSize = MaxBodyBytes;
        options.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);
        var sockets = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        return new KestrelServer(Options.Create(options), sockets, NullLoggerFactory.Instance);
    }

    public static Uri AddressOf(KestrelServer server) =>
        new(server.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single());
}
