using System.Text;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Signing;

/// <summary>The stages of signature 1.0 up to the string that is signed (rules, steps 1 to 4).</summary>
internal static class StringToSign
{
    public static string Of(string method, IEnumerable<Parameter> parameters) =>
        $"{method}&%2F&{Rfc3986.Encode(CanonicalQuery(parameters))}";

    public static string CanonicalQuery(IEnumerable<Parameter> parameters)
    {
        var canonical = new StringBuilder();
        foreach (var parameter in parameters
            .Where(p => p.Name != CommonParameter.Signature)
            .OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            canonical.Append(canonical.Length == 0 ? "" : "&")
                .Append(Rfc3986.Encode(parameter.Name)).Append('=').Append(Rfc3986.Encode(parameter.Value));
        }

        return canonical.ToString();
    }
}
