using System.Net;
using System.Net.Sockets;
using Conformance.Probe.Settings;

namespace Conformance.Probe.Exchanges;

/// <summary>Goes the way to an endpoint step by step, so that it can be said which step fails: name, connection, TLS. Sends no request.</summary>
public sealed class ReachProbe(EndpointSettings endpoint, Redactor redactor, TimeProvider clock)
{
    private const string SystemProxy = "system";

    /// <returns>Null where the system chooses the proxy: its way is not ours to try.</returns>
    public async Task<Reach?> GoAsync(CancellationToken ct)
    {
        if (endpoint.Proxy == SystemProxy)
        {
            return null;
        }

        using var deadline = new CancellationTokenSource(endpoint.Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, ct);
        var reach = Start();
        try
        {
            reach = reach with { Addresses = [.. (await AddressesAsync(reach.Host, either.Token)).Select(a => a.ToString()).Distinct()] };
            return await ConnectAsync(reach, either.Token);
        }
        catch (Exception failed) when (!ct.IsCancellationRequested)
        {
            return reach with { Fault = deadline.IsCancellationRequested ? NetworkFaults.TimedOut(endpoint.Timeout) : NetworkFaults.Of(failed, redactor.Masked) };
        }
    }

    private Reach Start()
    {
        var (host, port, key) = Dialled();
        return new Reach { Host = host, Port = port, Key = key, Addresses = [], ConnectedTo = null, ConnectMilliseconds = null, Tls = null, Fault = null };
    }

    private (string Host, int Port, string Key) Dialled()
    {
        if (endpoint.Proxy is { } proxy)
        {
            var url = new Uri(proxy);
            return (url.IdnHost, url.Port, "Endpoint:Proxy");
        }

        return endpoint.ConnectTo is { } other
            ? (other[..other.LastIndexOf(':')].Trim('[', ']'), int.Parse(other[(other.LastIndexOf(':') + 1)..], null), "Endpoint:ConnectTo")
            : (endpoint.BaseUrl.IdnHost, endpoint.BaseUrl.Port, "Endpoint:BaseUrl");
    }

    private static async Task<IPAddress[]> AddressesAsync(string host, CancellationToken ct) =>
        IPAddress.TryParse(host, out var address) ? [address] : await Dns.GetHostAddressesAsync(host, ct);

    private async Task<Reach> ConnectAsync(Reach reach, CancellationToken ct)
    {
        var start = clock.GetTimestamp();
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync([.. reach.Addresses.Select(IPAddress.Parse)], reach.Port, ct);
        var connected = reach with
        {
            ConnectedTo = (socket.RemoteEndPoint as IPEndPoint)?.Address is { } remote ? $"{(remote.IsIPv4MappedToIPv6 ? remote.MapToIPv4() : remote)}" : reach.Addresses[0],
            ConnectMilliseconds = Math.Round(clock.GetElapsedTime(start).TotalMilliseconds, 1),
        };
        if (endpoint.BaseUrl.Scheme != Uri.UriSchemeHttps || endpoint.Proxy is not null)
        {
            return connected;
        }

        await using var stream = new NetworkStream(socket);
        var (tls, fault) = await new TlsProbe(endpoint, redactor).ShakeHandsAsync(stream, ct);
        return connected with { Tls = tls, Fault = fault };
    }
}
