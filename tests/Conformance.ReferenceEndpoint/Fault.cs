using Conformance.Model.Specification;
using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Gates;

namespace Conformance.ReferenceEndpoint;

/// <summary>A named way of the endpoint to be wrong, and what a suite must find because of it.</summary>
public sealed record Fault
{
    public required string Name { get; init; }

    public required LocalText Text { get; init; }

    public required FaultKind Kind { get; init; }

    /// <summary>Exactly what a run against this fault must find: no miss, no noise.</summary>
    public required IReadOnlyList<Breach> Breaks { get; init; }

    /// <summary>Acts on the list of Gates before the first request; default: leaves it alone.</summary>
    internal Func<GateList, GateList> OnGates { get; init; } = gates => gates;

    /// <summary>Acts on each answer before it is rendered; default: leaves it alone.</summary>
    internal Func<Answer, Answer> OnAnswer { get; init; } = answer => answer;

    /// <summary>Acts on the rendered bytes of each answer; default: leaves them alone.</summary>
    internal Func<Answer, byte[], byte[]> OnBody { get; init; } = (_, body) => body;
}
