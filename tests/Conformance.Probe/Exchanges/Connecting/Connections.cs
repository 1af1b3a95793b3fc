using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using Conformance.Probe.Settings;
using Flurl.Http;

namespace Conformance.Probe.Exchanges;

/// <summary>Makes the client that holds the connections to an endpoint: no cookies, no redirects, dialled and trusted as configured.</summary>
internal static class Connections
{
    /// <param name="endpoint">Where to and how.</param>
    /// <param name="watch">Watches every connection's bytes; null for none.</param>
    /// <param name="lifetime">How long a connection is used again; zero for once.</param>
    public static FlurlClient Client(EndpointSettings endpoint, ConnectionWatch? watch, TimeSpan lifetime)
    {
        var http = new HttpClient(new ExactTargetHandler(Open(endpoint, watch, lifetime))) { Timeout = Timeout.InfiniteTimeSpan };
        var client = new FlurlClient(http);
        client.Settings.Timeout = null;
        client.Settings.AllowedHttpStatusRange = "*";
        client.Settings.Redirects.Enabled = false;
        return client;
    }

    private static SocketsHttpHandler Open(EndpointSettings endpoint, ConnectionWatch? watch, TimeSpan lifetime)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            ActivityHeadersPropagator = null,
            MaxResponseHeadersLength = 128,
            PooledConnectionLifetime = lifetime,
            UseProxy = endpoint.Proxy is not null,
            SslOptions = Trust(endpoint),
        };
        if (endpoint.Proxy is { } proxy && proxy != "system")
        {
            // WebProxy itself takes no notice of a user in its URL.
            handler.Proxy = new WebProxy(proxy)
            {
                Credentials = endpoint.ProxyLogin is { } login ? new NetworkCredential(login.User, login.Password.Reveal()) : null,
            };
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

    /// <summary>Whom a connection trusts, and as whom it introduces itself.</summary>
    public static SslClientAuthenticationOptions Trust(EndpointSettings endpoint)
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
