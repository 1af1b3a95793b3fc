using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Gates.Parameters;

/// <summary>The action takes every parameter that came.</summary>
internal sealed record ParameterKnownGate : Gate
{
    public override Refusal? Check(Call call) => call.Request.Parameters.All
        .Select(p => p.Name)
        .Order(StringComparer.Ordinal)
        .FirstOrDefault(name => !CommonParameter.All.Contains(name) && !call.Action!.Takes(name)) is { } unknown
            ? new RowRefusal("UnsupportedParameter.Unknown", unknown)
            : null;
}
