using System.Collections.Concurrent;
using Conformance.Model.Specification;
using Conformance.ReferenceEndpoint.Faults;

namespace Conformance.SelfTests.Matrix;

/// <summary>Cases of an edition against every Fault; each run is made once, however many tests look at it.</summary>
/// <param name="edition">Where the cases come from.</param>
/// <param name="only">Globs of <c>--only</c>; none for all cases.</param>
internal sealed class FaultMatrix(Edition edition, params string[] only)
{
    // As many runs as keep two cores busy while others wait for a throttle to recover.
    private static readonly SemaphoreSlim Room = new(4);
    private readonly ConcurrentDictionary<string, Lazy<Task<MatrixRow>>> rows = new();
    private readonly Lazy<Task<MatrixRun>> faultless = new(() => MatrixRun.OfAsync(edition, only));

    /// <summary>The matrix of the published edition.</summary>
    public static FaultMatrix Published { get; } = new(TestHome.Edition);

    public Task<MatrixRun> Faultless => faultless.Value;

    public Task<MatrixRow> RowAsync(Fault fault) => rows.GetOrAdd(fault.Name, _ => new(() => MakeAsync(fault))).Value;

    private async Task<MatrixRow> MakeAsync(Fault fault)
    {
        var right = await Faultless;
        await Room.WaitAsync();
        try
        {
            return new MatrixRow(fault, Declared(fault, right), (await MatrixRun.OfAsync(edition, only, fault)).Found);
        }
        finally
        {
            Room.Release();
        }
    }

    private HashSet<Cell> Declared(Fault fault, MatrixRun right)
    {
        var passed = right.Passed.ToLookup(c => c.Case, c => c.Check);
        return
        [
            .. from spec in edition.Requirements.SelectMany(r => r.Cases)
               from breach in fault.Breaks
               where breach.Fits(spec, edition)
               from check in passed[spec.Id.ToString()].Intersect(breach.Checks)
               select new Cell(spec.Id.ToString(), check),
        ];
    }
}
