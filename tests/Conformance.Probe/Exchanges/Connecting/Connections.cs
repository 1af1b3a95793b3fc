using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using Conformance.Probe.Settings;

namespace Conformance.Probe.Exchanges;

/// <summary>Makes the handler that holds the connections to an endpoint: no cookies, no redirects, dialled and trusted as configured.</summary>
internal static class Connections
{
    /// <param name="endpoint">Where to and how.</param>
    /// <param name="watch">Watches every connection's bytes; null for none.</param>
    public static SocketsHttpHandler Open(EndpointSettings endpoint, ConnectionWatch? watch)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            ActivityHeadersPropagator = null,
            MaxResponseHeadersLength = 128,
            UseProxy = endpoint.Proxy is not null,
            SslOptions = Trust(endpoint),
        };
        if (endpoint.Proxy is { } proxy && proxy != "system")
        {
            handler.Proxy = new WebProxy(proxy);
        }

        if (endpoint.ConnectTo is { } other)
        {
            handler.ConnectCallback = (_, ct) => DialAsync(other, ct);
        }

        if (watch is not null)
        {
            handler.PlaintextStreamFilter = (connection, _) => ValueTask.FromResult<Stream>(new WatchedStream(connection.PlaintextStream, watch));
        }

        return handler;
    }

    private static async ValueTask<Stream> DialAsync(string hostAndPort, CancellationToken ct)
    {
        var colon = hostAndPort.LastIndexOf(':');
        var host = hostAndPort[..colon].Trim('[', ']');
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(new DnsEndPoint(host, int.Parse(hostAndPort[(colon + 1)..], null)), ct);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static SslClientAuthenticationOptions Trust(EndpointSettings endpoint)
    {
        var options = new SslClientAuthenticationOptions();
        if (endpoint.CaCertificateFile is { } authority)
        {
            var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
            policy.CustomTrustStore.ImportFromPemFile(authority);
            options.CertificateChainPolicy = policy;
        }

        if (endpoint.ClientCertificateFile is { } certificate)
        {
            options.ClientCertificates = [X509Certificate2.CreateFromPemFile(certificate, endpoint.ClientKeyFile)];
        }

        return options;
    }
}
