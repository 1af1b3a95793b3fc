using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Gates.Identity;

/// <summary>The AccessKeyId belongs to an account.</summary>
internal sealed record KeyKnownGate : Gate
{
    public override Refusal? Check(Call call) => call.Account is null ? new RowRefusal("InvalidAccessKeyId.NotFound") : null;
}
