using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Gates.Identity;

/// <summary>The key is not disabled.</summary>
internal sealed record KeyEnabledGate : Gate
{
    public override Refusal? Check(Call call) => call.Account!.IsKeyEnabled ? null : new RowRefusal("Forbidden.AccessKeyDisabled");
}
