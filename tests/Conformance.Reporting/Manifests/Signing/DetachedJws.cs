using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Conformance.Reporting.Files;

namespace Conformance.Reporting.Manifests;

/// <summary>A JWS in compact form whose payload is another file (RFC 7515, appendix F), signed with ES256.</summary>
public static class DetachedJws
{
    public const string FileName = "manifest.jws";
    private const string Algorithm = "ES256";

    public static string Sign(SigningKey key, ReadOnlySpan<byte> payload)
    {
        var header = new JwsHeader { Alg = Algorithm, Kid = key.Thumbprint, Jwk = key.Jwk };
        var part = Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(header, ManifestJson.Compact.JwsHeader));
        return $"{part}..{Base64Url.EncodeToString(key.Sign(Signed(part, payload)))}";
    }

    /// <summary>Signs the manifest of a folder as it stands there.</summary>
    /// <exception cref="IOException">The signature cannot be written.</exception>
    public static void Write(SigningKey key, string folder)
    {
        var jws = Sign(key, File.ReadAllBytes(Path.Combine(folder, ManifestWriter.FileName)));
        WholeFile.Write(Path.Combine(folder, FileName), stream => stream.Write(Encoding.ASCII.GetBytes(jws)));
    }

    /// <param name="jws">The signature's text.</param>
    /// <param name="payload">What it should be of.</param>
    /// <param name="trusted">Whose it should be; null to hold it only against the key it names itself.</param>
    /// <returns>The thumbprint of the key it names, where it can be read, and what is wrong; null for nothing.</returns>
    public static (string? KeyId, string? Wrong) Check(string jws, ReadOnlySpan<byte> payload, SigningKey? trusted)
    {
        if (jws.Split('.') is not [var part, "", var last] || Bytes(part) is not { } headerBytes || Bytes(last) is not { } signature)
        {
            return (null, "it is no detached JWS in compact form");
        }

        try
        {
            var header = JsonSerializer.Deserialize(headerBytes, ManifestJson.Compact.JwsHeader) ?? throw new JsonException("it is null");
            using var named = SigningKey.Of(header.Jwk);
            return (header.Kid, header switch
            {
                not { Alg: Algorithm, Jwk: { Crv: "P-256", Kty: "EC" } } => "it is not signed with ES256 by a key on P-256",
                _ when header.Kid != named.Thumbprint => $"it names the key {header.Kid}, and holds the key {named.Thumbprint}",
                _ when trusted is not null && header.Kid != trusted.Thumbprint => $"it is signed by the key {header.Kid}, not by the given one, {trusted.Thumbprint}",
                _ => (trusted ?? named).Verify(Signed(part, payload), signature) ? null : $"it is no signature of {ManifestWriter.FileName} by the key {header.Kid}",
            });
        }
        catch (Exception broken) when (broken is JsonException or CryptographicException or FormatException)
        {
            return (null, $"its header is none of ours: {broken.Message}");
        }
    }

    private static byte[] Signed(string header, ReadOnlySpan<byte> payload) => Encoding.ASCII.GetBytes($"{header}.{Base64Url.EncodeToString(payload)}");

    /// <summary>Null for what is not the one base64url text of its bytes: spare bits must not hide a change.</summary>
    private static byte[]? Bytes(string text)
    {
        try
        {
            var bytes = Base64Url.DecodeFromChars(text);
            return Base64Url.EncodeToString(bytes) == text ? bytes : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
