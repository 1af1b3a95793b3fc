using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Gates.Traffic;

/// <summary>The account does not call faster than it may.</summary>
internal sealed record FlowGate : Gate
{
    public override Refusal? Check(Call call) => call.Account!.Flow?.TryTake() is false ? new RowRefusal("Throttling.FlowControl") : null;
}
