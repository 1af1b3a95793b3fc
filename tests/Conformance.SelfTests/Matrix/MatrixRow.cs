using Conformance.ReferenceEndpoint.Faults;

namespace Conformance.SelfTests.Matrix;

/// <summary>What one Fault says it breaks, and what a run against it found.</summary>
internal sealed record MatrixRow(Fault Fault, IReadOnlySet<Cell> Declared, MatrixRun Run)
{
    public IReadOnlySet<Cell> Found => Run.Found;

    /// <summary>Where the two differ, one a line; empty for nowhere.</summary>
    public string Differences => Declaration.Differences(Declared, Found);

    /// <summary>Whether every finding it declares was made.</summary>
    public bool IsKilled => Declared.Count > 0 && Declared.IsSubsetOf(Found);
}
