using Conformance.ReferenceEndpoint.Accounts;
using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Gates.Rights;

/// <summary>The account has any right to call.</summary>
internal sealed record ActionAllowedGate : Gate
{
    public override Refusal? Check(Call call) => call.Account!.Rights is NoRights ? new RowRefusal("InvalidAction") : null;
}
