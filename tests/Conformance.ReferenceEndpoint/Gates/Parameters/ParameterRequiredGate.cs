using Conformance.ReferenceEndpoint.Actions;
using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Gates.Parameters;

/// <summary>No parameter that the action requires is absent.</summary>
internal sealed record ParameterRequiredGate : Gate
{
    public override Refusal? Check(Call call) =>
        call.Action!.Parameters.FirstOrDefault(p => p.Need == ParameterNeed.Required && call[p.Name] is null) is { } absent
            ? OwnRefusal.Missing(absent.Name)
            : null;
}
