using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Gates.Orders;

/// <summary>Who places an order has passed real-name authentication.</summary>
internal sealed record VerifiedGate : Gate
{
    public override Refusal? Check(Call call) =>
        call.Action!.Price is not null && !call.Account!.IsVerified ? new RowRefusal("RealNameAuthenticationError") : null;
}
