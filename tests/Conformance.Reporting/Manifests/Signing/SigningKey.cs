using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Conformance.Reporting.Manifests;

/// <summary>An ECDSA key on P-256, private or public.</summary>
public sealed class SigningKey : IDisposable
{
    private const string P256 = "1.2.840.10045.3.1.7";
    private const DSASignatureFormat Format = DSASignatureFormat.IeeeP1363FixedFieldConcatenation;
    private readonly ECDsa key;

    private SigningKey(ECDsa key)
    {
        this.key = key;
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        Jwk = new Jwk { Crv = "P-256", Kty = "EC", X = Base64Url.EncodeToString(point.X), Y = Base64Url.EncodeToString(point.Y) };
    }

    /// <summary>The public half as a JSON Web Key.</summary>
    public Jwk Jwk { get; }

    /// <summary>RFC 7638: the SHA-256 of the public key's required members, in base64url.</summary>
    public string Thumbprint => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(
        $$"""{"crv":"{{Jwk.Crv}}","kty":"{{Jwk.Kty}}","x":"{{Jwk.X}}","y":"{{Jwk.Y}}"}""")));

    public static SigningKey Create() => new(ECDsa.Create(ECCurve.NamedCurves.nistP256));

    /// <exception cref="InvalidDataException">The text is no unencrypted PEM of one P-256 key, or not of a private one.</exception>
    public static SigningKey OfPrivatePem(string pem)
    {
        var read = OfPem(pem);
        return read.HasPrivate() ? read : throw new InvalidDataException("it holds a public key; signing needs the private one");
    }

    /// <summary>Reads a public key; of a private one the public half.</summary>
    /// <exception cref="InvalidDataException">The text is no unencrypted PEM of one P-256 key.</exception>
    public static SigningKey OfPem(string pem)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(pem);
            return IsP256(key) ? new SigningKey(key) : throw new InvalidDataException("its key is not on the curve P-256");
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or CryptographicException or InvalidDataException)
        {
            key.Dispose();
            throw unreadable as InvalidDataException
                ?? new InvalidDataException("it is no PEM of one unencrypted ECDSA key on P-256; ./run.sh keygen makes such keys", unreadable);
        }
    }

    /// <exception cref="CryptographicException">They are no point of the curve.</exception>
    /// <exception cref="FormatException">They are no base64url.</exception>
    public static SigningKey Of(Jwk jwk) => new(ECDsa.Create(new ECParameters
    {
        Curve = ECCurve.NamedCurves.nistP256,
        Q = new ECPoint { X = Base64Url.DecodeFromChars(jwk.X), Y = Base64Url.DecodeFromChars(jwk.Y) },
    }));

    /// <summary>The private key as PKCS#8.</summary>
    public string PrivatePem() => key.ExportPkcs8PrivateKeyPem() + "\n";

    /// <summary>The public key as SubjectPublicKeyInfo.</summary>
    public string PublicPem() => key.ExportSubjectPublicKeyInfoPem() + "\n";

    /// <summary>SHA-256, and r and s one after the other (ES256 of RFC 7518).</summary>
    public byte[] Sign(ReadOnlySpan<byte> data) => key.SignData(data, HashAlgorithmName.SHA256, Format);

    public bool Verify(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature) => key.VerifyData(data, signature, HashAlgorithmName.SHA256, Format);

    public void Dispose() => key.Dispose();

    private bool HasPrivate()
    {
        try
        {
            return key.ExportParameters(includePrivateParameters: true).D is not null;
        }
        catch (CryptographicException)
        {
            // How a public key answers.
            return false;
        }
    }

    private static bool IsP256(ECDsa key)
    {
        var curve = key.ExportParameters(includePrivateParameters: false).Curve.Oid;
        return curve.Value == P256 || (curve.Value is null && curve.FriendlyName == ECCurve.NamedCurves.nistP256.Oid.FriendlyName);
    }
}
