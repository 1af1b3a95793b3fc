using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Gates.Ownership;

/// <summary>OwnerId and OwnerAccount do not come together.</summary>
internal sealed record OwnerPairGate : Gate
{
    public override Refusal? Check(Call call) =>
        call[CommonParameter.OwnerId] is not null && call[CommonParameter.OwnerAccount] is not null ? new RowRefusal("InvalidOwner") : null;
}
