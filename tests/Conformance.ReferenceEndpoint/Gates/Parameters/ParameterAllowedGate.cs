using Conformance.ReferenceEndpoint.Actions;
using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Gates.Parameters;

/// <summary>No parameter came that only the cloud's operators may use.</summary>
internal sealed record ParameterAllowedGate : Gate
{
    public override Refusal? Check(Call call) =>
        call.Action!.Parameters.FirstOrDefault(p => p.Need == ParameterNeed.Reserved && call[p.Name] is not null) is { } reserved
            ? new RowRefusal("UnsupportedParameter.NotAuthorized", reserved.Name)
            : null;
}
