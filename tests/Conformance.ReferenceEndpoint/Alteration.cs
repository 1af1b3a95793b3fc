using Conformance.Model.Specification;
using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Gates;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint;

/// <summary>A named way of the endpoint to be another than it is: a Fault or a Variation.</summary>
public abstract record Alteration
{
    public required string Name { get; init; }

    public required LocalText Text { get; init; }

    /// <summary>Acts on each request as it was read, before anything is known of it; default: leaves it alone.</summary>
    internal Func<ReceivedRequest, ReceivedRequest> OnRequest { get; init; } = request => request;

    /// <summary>Acts on the list of Gates before the first request; default: leaves it alone.</summary>
    internal Func<GateList, GateList> OnGates { get; init; } = gates => gates;

    /// <summary>Acts on each answer before it is rendered; default: leaves it alone.</summary>
    internal Func<Call, Answer, Answer> OnAnswer { get; init; } = (_, answer) => answer;

    /// <summary>Acts on each rendered answer before it is sent; default: leaves it alone.</summary>
    internal Func<Answer, Wire, Wire> OnWire { get; init; } = (_, wire) => wire;
}
