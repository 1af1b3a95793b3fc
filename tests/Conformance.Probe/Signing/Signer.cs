using System.Security.Cryptography;
using System.Text;
using Conformance.Probe.Requests;

namespace Conformance.Probe.Signing;

/// <summary>Signature version 1.0, HMAC-SHA1 (rules, "Common request parameters and signature 1.0"); every stage can be looked at.</summary>
public static class Signer
{
    /// <summary>Sorted by name, ordinal, encoded and joined by <c>=</c> and <c>&amp;</c>.</summary>
    public static string CanonicalQuery(IEnumerable<Parameter> parameters) => string.Join('&', parameters
        .OrderBy(p => p.Name, StringComparer.Ordinal)
        .Select(p => $"{PercentEncoding.Encode(p.Name)}={PercentEncoding.Encode(p.Value)}"));

    /// <param name="method">The HTTP method in upper case.</param>
    /// <param name="parameters">All but Signature.</param>
    public static string StringToSign(string method, IEnumerable<Parameter> parameters) =>
        $"{method}&%2F&{PercentEncoding.Encode(CanonicalQuery(parameters))}";

    /// <returns>The signature in Base64, 28 characters.</returns>
    public static string Sign(string method, IEnumerable<Parameter> parameters, string secret) => Convert.ToBase64String(
        HMACSHA1.HashData(Encoding.UTF8.GetBytes(secret + "&"), Encoding.UTF8.GetBytes(StringToSign(method, parameters))));
}
