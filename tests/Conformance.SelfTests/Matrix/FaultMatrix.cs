using System.Collections.Concurrent;
using Conformance.Model.Specification;
using Conformance.ReferenceEndpoint;
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
    private readonly Lazy<Task<MatrixRun>> faultless = new(() => MatrixRun.OfAsync(new ReferenceOptions { Edition = edition }, only));

    /// <summary>The matrix of the published edition.</summary>
    public static FaultMatrix Published { get; } = new(TestHome.Edition);

    public Task<MatrixRun> Faultless => faultless.Value;

    public Task<MatrixRow> RowAsync(Fault fault) => rows.GetOrAdd(fault.Name, _ => new(() => MakeAsync(fault))).Value;

    /// <summary>Makes a run as soon as there is room for it.</summary>
    public async Task<MatrixRun> RunAsync(params IReadOnlyList<Alteration> alterations)
    {
        await Room.WaitAsync();
        try
        {
            return await MatrixRun.OfAsync(new ReferenceOptions { Edition = edition, Alterations = alterations }, only);
        }
        finally
        {
            Room.Release();
        }
    }

    private async Task<MatrixRow> MakeAsync(Fault fault)
    {
        var right = await Faultless;
        return new MatrixRow(fault, Declaration.Of(fault.Breaks, edition, right), await RunAsync(fault));
    }
}
