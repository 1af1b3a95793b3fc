using Conformance.Model.Specification;
using Conformance.ReferenceEndpoint.Gates.Identity;
using Conformance.ReferenceEndpoint.Requests;
using Conformance.ReferenceEndpoint.Signing;
using static Conformance.ReferenceEndpoint.Faults.Gates.GateFault;

namespace Conformance.ReferenceEndpoint.Faults.Gates.Signing;

/// <summary>Nonces that may come again.</summary>
internal static class NonceFaults
{
    private const string Reuse = "SignatureNonce.RefusesReuse";

    public static IReadOnlyList<Fault> All { get; } =
    [
        New("nonce-never-kept", Text("不记录用过的 SignatureNonce", "Used nonces are not remembered."),
            gates => gates.Without<NonceGate>(),
            Missed.Served("SignatureNonceUsed"), Missed.Served(Reuse)),
        Within("nonce-by-method", Text("SignatureNonce 只在同一 HTTP 方法内唯一", "A nonce may come again by another method."),
            call => call.Request.Method, Missed.Served(Reuse, "*-other-method")),
        Within("nonce-by-format", Text("SignatureNonce 只在同一返回格式内唯一", "A nonce may come again with another format."),
            call => $"{call.Format}", Missed.Served(Reuse, "*-other-format")),
        Within("nonce-by-parameters", Text("SignatureNonce 只在参数相同时视为重复", "A nonce may come again with other parameters, Format included."),
            call => StringToSign.CanonicalQuery(call.Request.Parameters.All),
            Missed.Served(Reuse, "*-other-parameters"), Missed.Served(Reuse, "*-other-format")),
        Within("nonce-by-request", Text("只有完全相同的请求才视为重复", "Only the very same request counts as a repetition."),
            call => call[CommonParameter.Signature]!, Missed.Served(Reuse)),
        New("nonce-of-get-only", Text("只检查 GET 请求的 SignatureNonce", "Nonces are looked at in a GET alone."),
            gates => gates.Replace<NonceGate>(gate => new Sparing(gate, call => call.Request.Method != "GET")),
            Missed.Served("SignatureNonceUsed", "*-post*"), Missed.Served(Reuse, "*-post-*"),
            // The POST before it has left no nonce behind.
            Missed.Served(Reuse, "*-get-other-method")),
    ];

    private static Fault Within(string name, LocalText text, Func<Call, string> part, params IReadOnlyList<Breach> breaks) =>
        New(name, text, gates => gates.Replace<NonceGate>(gate => gate with { Scope = call => $"{gate.Scope(call)} {part(call)}" }), breaks);
}
