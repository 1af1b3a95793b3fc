using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Gates.Ownership;

/// <summary>An action that needs an owner is told one.</summary>
internal sealed record OwnerNamedGate : Gate
{
    public override Refusal? Check(Call call) =>
        call.Action!.NeedsOwner && (call[CommonParameter.OwnerId] ?? call[CommonParameter.OwnerAccount]) is null
            ? new RowRefusal("MissingParameter.Owner")
            : null;
}
