namespace Conformance.ReferenceEndpoint.Faults;

/// <summary>Faults that remove, loosen or reorder Gates.</summary>
internal static class GateFaults
{
    public static IReadOnlyList<Fault> All { get; } = [];
}
