using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Gates.Form;

/// <summary>Only GET and POST are served.</summary>
internal sealed record MethodGate : Gate
{
    public override Refusal? Check(Call call) => call.Request.Method is "GET" or "POST" ? null : new RowRefusal("UnsupportedHTTPMethod");
}
