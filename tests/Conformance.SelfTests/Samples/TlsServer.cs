using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Conformance.SelfTests.Samples;

/// <summary>A loopback listener that speaks TLS with a certificate of its own making and answers every request with the same bytes.</summary>
internal sealed class TlsServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly X509Certificate2 certificate;
    private readonly byte[] answer;

    /// <param name="name">The host name the certificate is made out to.</param>
    /// <param name="daysLeft">Days until it expires; below zero: it has.</param>
    /// <param name="answer">What comes, on a connection of its own each time.</param>
    public TlsServer(string name, int daysLeft, string answer)
    {
        certificate = Issue(name, TimeProvider.System.GetUtcNow().AddDays(daysLeft));
        this.answer = Encoding.Latin1.GetBytes(answer);
        listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>The certificate as a client that trusts it needs it.</summary>
    public string Pem => certificate.ExportCertificatePem();

    public void Dispose()
    {
        stop.Cancel();
        listener.Dispose();
        certificate.Dispose();
        stop.Dispose();
    }

    private static X509Certificate2 Issue(string name, DateTimeOffset notAfter)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        using var issued = request.CreateSelfSigned(notAfter.AddYears(-1), notAfter);
        return X509CertificateLoader.LoadPkcs12(issued.Export(X509ContentType.Pfx), null);
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await listener.AcceptSocketAsync(stop.Token));
            }
        }
        catch (Exception over) when (over is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // The test has ended.
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        try
        {
            await using var stream = new NetworkStream(socket, ownsSocket: true);
            await using var tls = new SslStream(stream);
            await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate }, stop.Token);
            if (await tls.ReadAsync(new byte[16 * 1024], stop.Token) > 0)
            {
                await tls.WriteAsync(answer, stop.Token);
            }
        }
        catch (Exception over) when (over is OperationCanceledException or ObjectDisposedException or IOException or AuthenticationException)
        {
            // The client has gone, or does not trust the certificate.
        }
    }
}
