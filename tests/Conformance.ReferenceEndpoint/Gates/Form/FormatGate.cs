using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Gates.Form;

/// <summary>The Format is one of the two; no row of the table says so, and the endpoint answers others in XML.</summary>
internal sealed record FormatGate : Gate
{
    public override Refusal? Check(Call call) => call[CommonParameter.Format]?.ToUpperInvariant() is null or "XML" or "JSON"
        ? null
        : new OwnRefusal("InvalidParameter.Format", 400, "The specified Format is neither XML nor JSON.");
}
