using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Gates.Identity;

/// <summary>The signature is made by HMAC-SHA1.</summary>
internal sealed record SignatureMethodGate : Gate
{
    public override Refusal? Check(Call call) =>
        call[CommonParameter.SignatureMethod] == "HMAC-SHA1" ? null : new RowRefusal("InvalidParamater.SignatureMethod");
}
