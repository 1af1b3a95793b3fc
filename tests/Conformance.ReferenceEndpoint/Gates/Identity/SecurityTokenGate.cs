using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Gates.Identity;

/// <summary>Only temporary keys come with a SecurityToken, and this endpoint has given out none.</summary>
internal sealed record SecurityTokenGate : Gate
{
    public override Refusal? Check(Call call) => call[CommonParameter.SecurityToken] is null
        ? null
        : new OwnRefusal("InvalidSecurityToken.MismatchWithAccessKey", 400, "The specified SecurityToken does not match the AccessKeyId.");
}
