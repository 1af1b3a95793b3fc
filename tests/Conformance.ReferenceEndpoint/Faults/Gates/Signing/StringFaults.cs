using System.Text;
using Conformance.Model.Specification;
using Conformance.ReferenceEndpoint.Gates.Identity;
using Conformance.ReferenceEndpoint.Requests;
using Conformance.ReferenceEndpoint.Signing;
using static Conformance.ReferenceEndpoint.Faults.Gates.GateFault;

namespace Conformance.ReferenceEndpoint.Faults.Gates.Signing;

/// <summary>Strings to sign that are made another way than the rules say, so that right clients are refused.</summary>
internal static class StringFaults
{
    private const string Reserved = "Signature.AcceptsReservedCharacters";

    public static IReadOnlyList<Fault> All { get; } =
    [
        Over("signature-over-raw-query", Text("按收到的原始编码验签，不先解码", "Signatures are checked over the text as it was received, without decoding it."),
            call => Sorted(Raw(call.Request)),
            new Breach { Requirement = Reserved, Except = ["*-rfc3986"], Checks = Missed.Refused("").Checks }),
        Over("signature-in-received-order", Text("按收到的顺序验签，不排序", "Signatures are checked over the parameters as they came, without sorting them."),
            call => Pairs(call, Rfc3986.Encode),
            // The query stands before the body: parameters spread over both come in another order too.
            Missed.Refused("Signature.AcceptsAnyOrder"), Missed.Refused("Signature.AcceptsSplitParameters")),
        Spelt("signature-space-as-plus", Text("签名串中空格编码为加号", "A space is + in the string to sign."), "%20", "+"),
        Spelt("signature-tilde-encoded", Text("签名串中 ~ 编码为 %7E", "A tilde is %7E in the string to sign."), "~", "%7E"),
        Spelt("signature-raw-asterisk", Text("签名串中 * 不编码", "An asterisk is left as it is in the string to sign."), "%2A", "*"),
        new()
        {
            Name = "utf-8-as-latin-1",
            Text = Text("把 UTF-8 参数值当作 Latin-1 解码", "Values in UTF-8 are decoded as Latin-1."),
            Breaks = [Missed.Refused("Signature.AcceptsUnicode")],
            OnRequest = request => request with
            {
                Parameters = new ParameterSet(request.Parameters.All.Select(p => p with { Value = Mangled(p.Value) })),
            },
        },
    ];

    private static Fault Spelt(string name, LocalText text, string right, string wrong) =>
        Over(
            name, text, call => Sorted(Pairs(call, value => Rfc3986.Encode(value).Replace(right, wrong, StringComparison.Ordinal))),
            Missed.Refused(Reserved));

    private static Fault Over(
        string name, LocalText text, Func<Call, IEnumerable<(string Name, string Value)>> signed, params IReadOnlyList<Breach> breaks) =>
        New(name, text, gates => gates.Replace<SignatureGate>(gate => gate with { Strings = call => [Joined(call, signed(call))] }), breaks);

    private static string Joined(Call call, IEnumerable<(string Name, string Value)> encoded)
    {
        var signed = encoded.Where(p => p.Name != CommonParameter.Signature).Select(p => $"{p.Name}={p.Value}");
        return $"{call.Request.Method}&%2F&{Rfc3986.Encode(string.Join('&', signed))}";
    }

    private static IEnumerable<(string Name, string Value)> Sorted(IEnumerable<(string Name, string Value)> pairs) =>
        pairs.OrderBy(p => p.Name, StringComparer.Ordinal);

    private static IEnumerable<(string Name, string Value)> Pairs(Call call, Func<string, string> encode) =>
        call.Request.Parameters.All.Select(p => (encode(p.Name), encode(p.Value)));

    private static IEnumerable<(string Name, string Value)> Raw(ReceivedRequest request) =>
        from pair in $"{request.Raw.Query}&{request.Raw.Body}".Split('&', StringSplitOptions.RemoveEmptyEntries)
        let parts = pair.Split('=', 2)
        select (parts[0], parts.Length > 1 ? parts[1] : "");

    private static string Mangled(string value) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(value));
}
