using System.Text;
using Conformance.Model.Evidence;
using Conformance.Probe.Requests;

namespace Conformance.Probe.Signing;

/// <summary>Makes the string to sign of a recorded request again: what is masked in the record is masked in the string.</summary>
internal sealed record RecordedString
{
    // Stands for a masked character while the rest is encoded; it is no character that anybody sends.
    private const string Hidden = "\uE000";
    private static readonly string HiddenTwiceEncoded = PercentEncoding.Encode(PercentEncoding.Encode(Hidden));

    // Only these are masked where they are sent; an asterisk elsewhere is one.
    private static readonly string[] Masked = [CommonNames.AccessKeyId, CommonNames.SecurityToken];

    public required string Text { get; init; }

    /// <summary>Names of the parameters that stood in the form body.</summary>
    public required IReadOnlyList<string> InBody { get; init; }

    public static RecordedString Of(RawRequest request)
    {
        var query = request.Url.IndexOf('?', StringComparison.Ordinal) is >= 0 and var mark ? request.Url[(mark + 1)..] : "";
        var body = request.Body is { } payload ? Encoding.UTF8.GetString(payload.Bytes.Span) : "";
        var inBody = Parameters(body).ToList();
        return new RecordedString
        {
            Text = Signer.StringToSign(request.Method, Parameters(query).Concat(inBody)).Replace(HiddenTwiceEncoded, "*", StringComparison.Ordinal),
            InBody = [.. inBody.Select(p => p.Name)],
        };
    }

    private static IEnumerable<Parameter> Parameters(string form) =>
        from pair in form.Split('&', StringSplitOptions.RemoveEmptyEntries)
        let parts = pair.Split('=', 2)
        let name = Decoded(parts[0])
        where name != CommonNames.Signature
        let value = parts.Length > 1 ? parts[1] : ""
        select new Parameter(name, Decoded(Masked.Contains(name) ? value.Replace("*", Hidden, StringComparison.Ordinal) : value));

    private static string Decoded(string text) => PercentEncoding.Decode(text.Replace('+', ' '));
}
