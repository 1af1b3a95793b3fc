using Conformance.ReferenceEndpoint.Accounts;
using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Gates.Rights;

/// <summary>The policy of a RAM sub-account grants the action.</summary>
internal sealed record RamActionGate : Gate
{
    public override Refusal? Check(Call call) =>
        call.Account!.Rights is PolicyRights policy && !policy.Allows(call.Action!.Name) ? new RowRefusal("Forbidden.RAM") : null;
}
