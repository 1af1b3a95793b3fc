using System.Security.Cryptography;
using System.Text;

namespace Conformance.ReferenceEndpoint.Signing;

/// <summary>Signs a string with a secret and holds a claimed signature against it (rules, step 5).</summary>
internal static class SignatureVerifier
{
    public static string Sign(string stringToSign, string secret) => Convert.ToBase64String(
        HMACSHA1.HashData(Encoding.UTF8.GetBytes(secret + "&"), Encoding.UTF8.GetBytes(stringToSign)));

    public static bool Verifies(string claimed, string stringToSign, string secret) => AreEqual(claimed, Sign(stringToSign, secret));

    /// <summary>Compares in constant time, so that answers do not tell how much of a guess was right.</summary>
    public static bool AreEqual(string claimed, string right) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(claimed), Encoding.UTF8.GetBytes(right));
}
