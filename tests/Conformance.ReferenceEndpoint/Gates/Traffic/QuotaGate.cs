using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Gates.Traffic;

/// <summary>The account has calls left.</summary>
internal sealed record QuotaGate : Gate
{
    public override Refusal? Check(Call call) => call.Account!.Quota?.TrySpend(1) is false ? new RowRefusal("Throttling.Quota") : null;
}
