using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Gates.Orders;

/// <summary>Who places an order can pay for it.</summary>
internal sealed record BalanceGate : Gate
{
    public override Refusal? Check(Call call) =>
        call.Action!.Price?.Invoke(call) > call.Account!.Balance.Left ? new RowRefusal("InsufficientBalance") : null;
}
