using System.Text;
using Conformance.Model.Conditions;
using Conformance.Probe.Signing;

namespace Conformance.Probe.Requests;

/// <summary>The bytes of a signed request: what stands behind <c>?</c>, and the form body.</summary>
public sealed record WireForm
{
    /// <summary>The encoded query without its question mark; empty for none.</summary>
    public required string Query { get; init; }

    /// <summary>The encoded form body; null for a request without a body.</summary>
    public required byte[]? Body { get; init; }

    public static WireForm Of(SignedRequest request)
    {
        var draft = request.Sent;
        if (draft.Method != "POST")
        {
            return new WireForm { Query = Join(draft.Parameters, draft.Encoding), Body = null };
        }

        return new WireForm
        {
            Query = Join(draft.Parameters.Where(p => draft.InQuery.Contains(p.Name)), draft.Encoding),
            Body = Encoding.ASCII.GetBytes(Join(draft.Parameters.Where(p => !draft.InQuery.Contains(p.Name)), draft.Encoding)),
        };
    }

    private static string Join(IEnumerable<Parameter> parameters, WireEncoding encoding) =>
        string.Join('&', parameters.Select(p => $"{Encode(p.Name, encoding)}={Encode(p.Value, encoding)}"));

    private static string Encode(string text, WireEncoding encoding)
    {
        var encoded = PercentEncoding.Encode(text);
        return encoding switch
        {
            WireEncoding.Rfc3986 => encoded,
            WireEncoding.PlusForSpace => encoded.Replace("%20", "+", StringComparison.Ordinal),
            WireEncoding.RawAsterisk => encoded.Replace("%2A", "*", StringComparison.Ordinal),
            WireEncoding.LowerCaseHex => LowerHex(encoded),
            _ => throw new InvalidOperationException($"no way to write the encoding {encoding}"),
        };
    }

    private static string LowerHex(string encoded)
    {
        var lower = encoded.ToCharArray();
        for (var i = 0; i < lower.Length; i++)
        {
            if (lower[i] == '%')
            {
                lower[i + 1] = char.ToLowerInvariant(lower[i + 1]);
                lower[i + 2] = char.ToLowerInvariant(lower[i + 2]);
                i += 2;
            }
        }

        return new string(lower);
    }
}
