using Conformance.ReferenceEndpoint.Accounts;
using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Gates.Ownership;

/// <summary>An OwnerId or OwnerAccount is the one of an owner.</summary>
internal sealed record OwnerKnownGate : Gate
{
    public override Refusal? Check(Call call)
    {
        if (call[CommonParameter.OwnerId] is { } id && Owner.All.All(o => o.Id != id))
            return new RowRefusal("InvalidOwnerId");
        return call[CommonParameter.OwnerAccount] is { } name && Owner.All.All(o => o.AccountName != name)
            ? new RowRefusal("InvalidOwnerAccount")
            : null;
    }
}
