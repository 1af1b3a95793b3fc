using Conformance.Model.Conditions;
using Conformance.Model.Specification;

namespace Conformance.Probe.Runs;

/// <summary>Which cases of a run go first, whoever drives it.</summary>
public static class CaseOrder
{
    /// <summary>Bursts and overlaps mostly wait for the endpoint: begun first, and beside all others, they are over when those are.</summary>
    public static bool GoesFirst(CaseSpec spec) => spec.When is SentInBurst or TokenOverlapping;
}
