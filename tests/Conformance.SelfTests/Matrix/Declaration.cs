using Conformance.Model.Specification;
using Conformance.ReferenceEndpoint.Faults;

namespace Conformance.SelfTests.Matrix;

/// <summary>The places of the findings that an alteration declares.</summary>
internal static class Declaration
{
    /// <param name="breaches">What it breaks.</param>
    /// <param name="edition">The cases there are.</param>
    /// <param name="right">What is judged where nothing is broken.</param>
    public static HashSet<Cell> Of(IEnumerable<Breach> breaches, Edition edition, MatrixRun right)
    {
        var passed = right.Passed.ToLookup(c => c.Case, c => c.Check);
        return
        [
            .. from breach in breaches
               from spec in edition.Requirements.SelectMany(r => r.Cases)
               where breach.Fits(spec, edition)
               from check in passed[spec.Id.ToString()].Intersect(breach.Checks)
               select new Cell(spec.Id.ToString(), check),
        ];
    }

    /// <summary>Where what was declared and what was found differ, one a line; empty for nowhere.</summary>
    public static string Differences(IReadOnlySet<Cell> declared, IReadOnlySet<Cell> found) => string.Join(Environment.NewLine,
        declared.Except(found).Select(c => $"{c}: declared, not found")
            .Concat(found.Except(declared).Select(c => $"{c}: found, not declared"))
            .Order(StringComparer.Ordinal));
}
