using System.Security.Cryptography;

namespace Conformance.ReferenceEndpoint.Accounts;

/// <summary>Makes keys, secrets and ids that nobody can guess.</summary>
internal static class RandomText
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    /// <summary>A letter or digit for each byte.</summary>
    public static char Letter(byte value) => Alphabet[value % Alphabet.Length];

    public static string Of(int length) => RandomNumberGenerator.GetString(Alphabet, length);

    /// <summary>Upper-case 8-4-4-4-12 hex, the form real gateways give a RequestId.</summary>
    public static string RequestId() => new Guid(RandomNumberGenerator.GetBytes(16)).ToString("D").ToUpperInvariant();
}
