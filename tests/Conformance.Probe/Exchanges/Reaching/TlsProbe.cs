using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using Conformance.Model.Evidence;
using Conformance.Probe.Settings;

namespace Conformance.Probe.Exchanges;

/// <summary>Shakes hands with an endpoint as the suite's own connections do, and notes its certificate whether it is trusted or not.</summary>
internal sealed class TlsProbe(EndpointSettings endpoint, Redactor redactor)
{
    private TlsFacts? facts;

    /// <returns>The certificate, null where none was shown; and why a connection cannot be made, null when it can.</returns>
    public async Task<(TlsFacts? Facts, NetworkFault? Fault)> ShakeHandsAsync(Stream stream, CancellationToken ct)
    {
        var options = Connections.Trust(endpoint);
        options.TargetHost = Host();
        options.RemoteCertificateValidationCallback = (_, certificate, chain, errors) => Note(certificate as X509Certificate2, chain, errors);
        await using var tls = new SslStream(stream, leaveInnerStreamOpen: true);
        try
        {
            await tls.AuthenticateAsClientAsync(options, ct);
            return (facts is null ? null : facts with { Protocol = tls.SslProtocol.ToString() }, null);
        }
        catch (Exception refused) when (refused is AuthenticationException or IOException)
        {
            return (facts, NetworkFaults.Of(refused is AuthenticationException ? refused : new AuthenticationException(refused.Message, refused), redactor.Masked));
        }
    }

    // As the connections of the exchanges: the Host header sent, where one is configured, is whom they ask for.
    private string Host() => endpoint.Headers.GetValueOrDefault("Host") is { } host && Uri.TryCreate("https://" + host, UriKind.Absolute, out var named)
        ? named.IdnHost
        : endpoint.BaseUrl.IdnHost;

    private bool Note(X509Certificate2? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (certificate is not null)
        {
            facts = new TlsFacts
            {
                Subject = certificate.Subject,
                Issuer = certificate.Issuer,
                Names = [.. certificate.Extensions.OfType<X509SubjectAlternativeNameExtension>().SelectMany(e => e.EnumerateDnsNames().Concat(e.EnumerateIPAddresses().Select(a => $"{a}")))],
                NotBefore = certificate.NotBefore.ToUniversalTime(),
                NotAfter = certificate.NotAfter.ToUniversalTime(),
                IsForHost = !errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch),
                Doubts = [.. chain?.ChainStatus.Select(s => s.StatusInformation.Trim()).Distinct() ?? []],
                Protocol = null,
            };
        }

        return errors == SslPolicyErrors.None;
    }
}
