using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Conformance.SelfTests.Hostile;

/// <summary>A private authority of one test, and certificates it signs for servers.</summary>
internal sealed class Certificates : IDisposable
{
    private readonly X509Certificate2 authority;

    public Certificates()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Private authority of a test", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        var now = TimeProvider.System.GetUtcNow();
        authority = request.CreateSelfSigned(now.AddYears(-1), now.AddYears(1));
    }

    /// <summary>The authority as a file for <c>CaCertificateFile</c>.</summary>
    public string Pem => authority.ExportCertificatePem();

    public X509Certificate2 Right() => For(n => n.AddIpAddress(IPAddress.Loopback), TimeSpan.FromDays(30));

    public X509Certificate2 OfAnotherHost() => For(n => n.AddDnsName("other.example.com"), TimeSpan.FromDays(30));

    public X509Certificate2 Expired() => For(n => n.AddIpAddress(IPAddress.Loopback), TimeSpan.FromDays(-1));

    public void Dispose() => authority.Dispose();

    private X509Certificate2 For(Action<SubjectAlternativeNameBuilder> name, TimeSpan endsIn)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Server of a test", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        name(names);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], false));
        var now = TimeProvider.System.GetUtcNow();
        using var signed = request.Create(authority, now.AddDays(-60), now + endsIn, RandomNumberGenerator.GetBytes(8));
        using var whole = signed.CopyWithPrivateKey(key);

        // A key that lives only in memory cannot serve TLS everywhere.
        return X509CertificateLoader.LoadPkcs12(whole.Export(X509ContentType.Pfx), null);
    }
}
