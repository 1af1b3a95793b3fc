using Conformance.Model.Specification;

namespace Conformance.SelfTests.OtherGateway.Faults;

/// <summary>The faults switched on in one shop.</summary>
internal sealed class FaultSet
{
    private readonly HashSet<string> on;

    /// <exception cref="ArgumentException">A fault is in no table.</exception>
    public FaultSet(Edition edition, IReadOnlyList<string> faults)
    {
        var known = FaultTable.All(edition).ToHashSet(StringComparer.Ordinal);
        on = faults.All(known.Contains)
            ? [.. faults]
            : throw new ArgumentException($"no fault is named '{faults.First(f => !known.Contains(f))}'; see {nameof(FaultTable)}");
    }

    /// <exception cref="ArgumentException">No table has the name, so that a misspelt fault cannot pass for one that is off.</exception>
    public bool Has(string name) => FaultTable.Expected.ContainsKey(name) || FaultTable.KindsOfRow.ContainsKey(name)
        ? on.Contains(name)
        : throw new ArgumentException($"no fault is named '{name}'", nameof(name));

    /// <summary>Whether the fault of this kind is on for one row.</summary>
    public bool Hits(string kind, string rowId) => FaultTable.KindsOfRow.ContainsKey(kind)
        ? on.Contains($"{kind}:{rowId}")
        : throw new ArgumentException($"no fault of a row is named '{kind}'", nameof(kind));
}
