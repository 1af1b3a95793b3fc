using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Gates.Form;

/// <summary>The request could be read as a whole.</summary>
internal sealed record ReadableGate : Gate
{
    public override Refusal? Check(Call call) => call.Request.Defect switch
    {
        Defect.None => null,
        // Real gateways answer in these words.
        Defect.MalformedEncoding =>
            new OwnRefusal("RequestParameterMalformed", 400, "Request parameters has malformed encoded characters."),
        Defect.BodyTooLarge => new OwnRefusal("RequestBodyTooLarge", 413, "The request body is too large."),
        var defect => throw new InvalidOperationException($"no answer for {defect}"),
    };
}
