using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Gates.Identity;

/// <summary>The signature is one of version 1.0.</summary>
internal sealed record SignatureVersionGate : Gate
{
    public override Refusal? Check(Call call) =>
        call[CommonParameter.SignatureVersion] == "1.0" ? null : new RowRefusal("InvalidParamater.SignatureVersion");
}
