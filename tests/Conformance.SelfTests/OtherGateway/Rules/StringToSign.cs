using System.Security.Cryptography;
using System.Text;

namespace Conformance.SelfTests.OtherGateway.Rules;

/// <summary>Signature version 1.0, from decoded parameters to the signature.</summary>
internal static class StringToSign
{
    public static string Of(string method, IEnumerable<KeyValuePair<string, string>> parameters)
    {
        var pieces = parameters
            .OrderBy(p => p.Key, StringComparer.Ordinal)
            .ThenBy(p => p.Value, StringComparer.Ordinal)
            .Select(p => $"{Uri.EscapeDataString(p.Key)}={Uri.EscapeDataString(p.Value)}");
        return OfCanonical(method, pieces);
    }

    public static string OfCanonical(string method, IEnumerable<string> pieces) =>
        $"{method}&%2F&{Uri.EscapeDataString(string.Join('&', pieces))}";

    public static string Sign(string secret, string stringToSign) =>
        Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(secret + "&"), Encoding.UTF8.GetBytes(stringToSign)));
}
