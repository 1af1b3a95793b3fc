using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;
using Conformance.ReferenceEndpoint.State;

namespace Conformance.ReferenceEndpoint.Gates.Identity;

/// <summary>No nonce is accepted twice of one key, whatever the rest of the request says.</summary>
internal sealed record NonceGate : Gate
{
    private readonly Expiring<string, DateTimeOffset> used;

    public NonceGate(TimeProvider clock) =>
        // A timestamp may lie a window ahead, and is then good for two.
        used = new Expiring<string, DateTimeOffset>(2 * TimestampGate.PublishedWindow, clock);

    /// <summary>Within what a nonce must be unique.</summary>
    public Func<Call, string> Scope { get; init; } = call => $"{call[CommonParameter.AccessKeyId]} {call[CommonParameter.SignatureNonce]}";

    public override Refusal? Check(Call call) =>
        used.TryAdd(Scope(call), call.ReceivedAt, out _) ? null : new RowRefusal("SignatureNonceUsed");
}
