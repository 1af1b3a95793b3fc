using Conformance.Model.Conditions;
using Conformance.Model.Specification;

namespace Conformance.Probe.Runs;

/// <summary>Which cases of a run go first and which go last, whoever drives it.</summary>
public static class CaseOrder
{
    /// <summary>Bursts and overlaps mostly wait for the endpoint: begun first, and beside all others, they are over when those are.</summary>
    public static bool GoesFirst(CaseSpec spec) => spec.When is SentInBurst or TokenOverlapping;

    /// <summary>It is judged over all answers of the run, so it is run alone when all others have ended.</summary>
    public static bool IsOfWholeRun(Requirement requirement) => requirement.Expect is RequestIdsUnique or RequestIdsMatchHeader;
}
