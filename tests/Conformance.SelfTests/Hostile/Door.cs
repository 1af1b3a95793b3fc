using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Conformance.SelfTests.Hostile;

/// <summary>
/// A door before a right gateway, over sockets of its own: what it does with each request is for its <see cref="Manner"/> to say. With a
/// certificate it is spoken to over TLS.
/// </summary>
internal sealed class Door : IDisposable
{
    private readonly Uri gateway;
    private readonly Manner manner;
    private readonly X509Certificate2? certificate;
    private readonly CancellationTokenSource stop = new();
    private readonly Lock gate = new();
    private readonly HashSet<Socket> open = [];
    private TcpListener listener = new(IPAddress.Loopback, 0);
    private int requests;

    public Door(Uri gateway, Manner manner, X509Certificate2? certificate = null)
    {
        this.gateway = gateway;
        this.manner = manner;
        this.certificate = certificate;
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        _ = AcceptAsync(listener);
    }

    public int Port { get; }

    public string Url => $"{(certificate is null ? "http" : "https")}://127.0.0.1:{Port}/";

    /// <summary>Requests that came so far.</summary>
    public int Requests => requests;

    /// <summary>As an endpoint does that starts anew: all connections are reset, the port is closed for a while and then open again.</summary>
    public async Task RestartAsync(TimeSpan closed)
    {
        lock (gate)
        {
            listener.Dispose();
            foreach (var socket in open)
            {
                socket.LingerState = new LingerOption(true, 0);
                socket.Close();
            }
        }

        await Task.Delay(closed, TimeProvider.System, stop.Token);
        lock (gate)
        {
            listener = new TcpListener(IPAddress.Loopback, Port);
            listener.Start();
            _ = AcceptAsync(listener);
        }
    }

    /// <summary>What the gateway answers to these bytes, on a connection of their own.</summary>
    public async Task<HttpText> AskAsync(string request, CancellationToken ct)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, gateway.Port, ct);
        var stream = client.GetStream();
        var line = request.IndexOf("\r\n", StringComparison.Ordinal) + 2;
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request.Insert(line, "Connection: close\r\n")), ct);
        using var answer = new MemoryStream();
        await stream.CopyToAsync(answer, ct);
        return HttpText.Parse(answer.ToArray()).Without("Connection");
    }

    public void Dispose()
    {
        stop.Cancel();
        listener.Dispose();
        stop.Dispose();
    }

    private async Task AcceptAsync(TcpListener here)
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await here.AcceptSocketAsync(stop.Token));
            }
        }
        catch (Exception over) when (over is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // It was closed.
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using var _ = socket;
        lock (gate)
        {
            open.Add(socket);
        }

        try
        {
            await using var stream = await SpokenOverAsync(socket);
            for (var isOpen = true; isOpen && await Requested.ReadAsync(stream, stop.Token) is { } request;)
            {
                var visit = new Visit(this, socket, stream, Interlocked.Increment(ref requests), request, stop.Token);
                await manner(visit);
                isOpen = visit.IsOpen;
            }
        }
        catch (Exception over) when (over is OperationCanceledException or ObjectDisposedException or SocketException or IOException
            or System.Security.Authentication.AuthenticationException or InvalidOperationException)
        {
            // The other side has gone, or did not like the certificate.
        }
        finally
        {
            lock (gate)
            {
                open.Remove(socket);
            }
        }
    }

    private async Task<Stream> SpokenOverAsync(Socket socket)
    {
        socket.NoDelay = true;
        var plain = new NetworkStream(socket, ownsSocket: false);
        if (certificate is null)
        {
            return plain;
        }

        var secure = new SslStream(plain);
        await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate }, stop.Token);
        return secure;
    }
}
