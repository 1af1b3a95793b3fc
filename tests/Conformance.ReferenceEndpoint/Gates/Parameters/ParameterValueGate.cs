using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Gates.Parameters;

/// <summary>Every business parameter has a value it can have.</summary>
internal sealed record ParameterValueGate : Gate
{
    public override Refusal? Check(Call call) =>
        call.Action!.Parameters.Any(p => call[p.Name] is { } value && !p.Accepts(value))
            ? new RowRefusal("InvalidParameter.Validation")
            : null;
}
