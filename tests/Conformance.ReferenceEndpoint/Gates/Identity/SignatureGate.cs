using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;
using Conformance.ReferenceEndpoint.Signing;

namespace Conformance.ReferenceEndpoint.Gates.Identity;

/// <summary>The signature is the one of this request made with the secret of this account.</summary>
internal sealed record SignatureGate : Gate
{
    /// <summary>The string whose signature is demanded.</summary>
    public Func<Call, string> Signed { get; init; } = call => StringToSign.Of(call.Request.Method, call.Request.Parameters.All);

    public override Refusal? Check(Call call) =>
        SignatureVerifier.Verifies(call[CommonParameter.Signature]!, Signed(call), call.Account!.AccessKeySecret)
            ? null
            : new RowRefusal("IncompleteSignature");
}
