using Conformance.Probe.Signing;

namespace Conformance.Probe.Requests;

/// <summary>A request with its signature, still as parameters: what a recipe that tampers gets to change.</summary>
public sealed record SignedRequest
{
    /// <summary>The draft as it is sent, Signature among its parameters.</summary>
    public required RequestDraft Sent { get; init; }

    public static SignedRequest Of(RequestDraft draft) => new()
    {
        Sent = draft.SigningSecret is { } secret
            ? draft.Set(CommonNames.Signature, Signer.Sign(draft.Method, draft.Parameters, secret.Reveal()))
            : draft,
    };
}
