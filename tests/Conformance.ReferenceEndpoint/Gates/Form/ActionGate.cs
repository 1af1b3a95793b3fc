using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Gates.Form;

/// <summary>The action exists.</summary>
internal sealed record ActionGate : Gate
{
    public override Refusal? Check(Call call) => call.Action is null ? new RowRefusal("InvalidParameter.Action") : null;
}
