using Conformance.Model.Conditions;
using Conformance.Model.Specification;

namespace Conformance.Probe.Runs;

/// <summary>Which cases of a run go beside all others, whoever drives it.</summary>
public static class CaseOrder
{
    /// <summary>Bursts and overlaps mostly wait for the endpoint: begun first, and without a worker's place that others could use, they are over when those are.</summary>
    public static bool RunsBeside(CaseSpec spec) => spec.When is SentInBurst or TokenOverlapping;
}
