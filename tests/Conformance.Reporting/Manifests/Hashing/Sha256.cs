using System.Security.Cryptography;

namespace Conformance.Reporting.Manifests;

/// <summary>SHA-256 as manifests write it: 64 lower-case hex digits.</summary>
internal static class Sha256
{
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static string Of(Stream stream) => Convert.ToHexStringLower(SHA256.HashData(stream));
}
