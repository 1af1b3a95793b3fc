using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Gates.Orders;

/// <summary>The account may place orders.</summary>
internal sealed record OrderAllowedGate : Gate
{
    public override Refusal? Check(Call call) =>
        call.Action!.Price is not null && !call.Account!.MayOrder ? new RowRefusal("Forbidden.SubUser") : null;
}
