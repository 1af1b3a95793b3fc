using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Gates.Rights;

/// <summary>The account is in good standing: no row of the table is about its use.</summary>
internal sealed record StandingGate : Gate
{
    public override Refusal? Check(Call call) => call.Account!.Standing is { } row ? new RowRefusal(row) : null;
}
