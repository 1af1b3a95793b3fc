using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Conformance.Reporting.Manifests;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReportingTests;

/// <summary>Keys and signatures are those of the published standards, and nothing else is taken for them.</summary>
[TestFixture]
internal sealed class SigningTests
{
    // RFC 7515, appendix A.3.
    private static readonly Jwk Published = new()
    {
        Crv = "P-256",
        Kty = "EC",
        X = "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
        Y = "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
    };

    private const string PublishedInput =
        "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";

    private const string PublishedSignature = "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";

    private static readonly TestCaseData[] NoKeys =
    [
        new TestCaseData(() => "", "no PEM").SetArgDisplayNames("nothing"),
        new TestCaseData(() => "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", "no PEM").SetArgDisplayNames("damaged"),
        new TestCaseData(() => RSA.Create(2048).ExportPkcs8PrivateKeyPem(), "no PEM").SetArgDisplayNames("RSA"),
        new TestCaseData(() => ECDsa.Create(ECCurve.NamedCurves.nistP384).ExportPkcs8PrivateKeyPem(), "P-256").SetArgDisplayNames("P-384"),
        new TestCaseData(() => SigningKey.Create().PublicPem(), "public key").SetArgDisplayNames("public half"),
        new TestCaseData(() => Encrypted(), "unencrypted").SetArgDisplayNames("encrypted"),
    ];

    [Test]
    public void Published_signature_is_accepted_and_a_changed_one_not()
    {
        using var key = SigningKey.Of(Published);
        var signature = Base64Url.DecodeFromChars(PublishedSignature);

        key.Verify(Encoding.ASCII.GetBytes(PublishedInput), signature).Should().BeTrue();
        key.Verify(Encoding.ASCII.GetBytes(PublishedInput + "x"), signature).Should().BeFalse();
    }

    [Test]
    public void Thumbprint_hashes_the_required_members_in_their_order()
    {
        using var key = SigningKey.Of(Published);

        // Computed apart from this suite: base64url(sha256('{"crv":…,"kty":…,"x":…,"y":…}')).
        key.Thumbprint.Should().Be("oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U");
    }

    [Test]
    public void Signature_is_a_detached_jws_that_another_reader_accepts()
    {
        using var key = SigningKey.Create();

        var parts = DetachedJws.Sign(key, "{}"u8).Split('.');

        parts.Should().HaveCount(3).And.HaveElementAt(1, "");
        using var header = JsonDocument.Parse(Base64Url.DecodeFromChars(parts[0]));
        header.RootElement.GetProperty("alg").GetString().Should().Be("ES256");
        header.RootElement.GetProperty("kid").GetString().Should().Be(key.Thumbprint);
        using var reader = ECDsa.Create();
        reader.ImportFromPem(key.PublicPem());
        reader.VerifyData(Encoding.ASCII.GetBytes($"{parts[0]}.e30"), Base64Url.DecodeFromChars(parts[2]), HashAlgorithmName.SHA256).Should().BeTrue();
    }

    [Test]
    public void Pems_read_back_as_the_same_key()
    {
        using var key = SigningKey.Create();
        using var signs = SigningKey.OfPrivatePem(key.PrivatePem());
        using var verifies = SigningKey.OfPem(key.PublicPem());

        key.PrivatePem().Should().StartWith("-----BEGIN PRIVATE KEY-----");
        key.PublicPem().Should().StartWith("-----BEGIN PUBLIC KEY-----");
        signs.Thumbprint.Should().Be(key.Thumbprint);
        verifies.Verify("x"u8, signs.Sign("x"u8)).Should().BeTrue();
    }

    [TestCaseSource(nameof(NoKeys))]
    public void Other_key_is_refused_with_the_reason(Func<string> pem, string reason) =>
        FluentActions.Invoking(() => SigningKey.OfPrivatePem(pem())).Should().Throw<InvalidDataException>().WithMessage($"*{reason}*");

    [Test]
    public void Spare_bits_of_base64url_hide_no_change()
    {
        using var key = SigningKey.Create();
        var jws = DetachedJws.Sign(key, "{}"u8);
        const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        var changed = jws[..^1] + Alphabet[Alphabet.IndexOf(jws[^1]) ^ 1];

        DetachedJws.Check(jws, "{}"u8, key).Wrong.Should().BeNull();
        DetachedJws.Check(changed, "{}"u8, key).Wrong.Should().NotBeNull();
    }

    private static string Encrypted() => ECDsa.Create(ECCurve.NamedCurves.nistP256)
        .ExportEncryptedPkcs8PrivateKeyPem("secret", new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000));
}
