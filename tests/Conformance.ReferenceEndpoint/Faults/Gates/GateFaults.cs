using Conformance.ReferenceEndpoint.Faults.Gates.Signing;

namespace Conformance.ReferenceEndpoint.Faults.Gates;

/// <summary>Faults that remove, loosen or confuse Gates, or read requests another way than the rules say.</summary>
internal static class GateFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        .. SignatureFaults.All,
        .. StringFaults.All,
        .. ReadingFaults.All,
        .. NonceFaults.All,
        .. TimeFaults.All,
        .. FormFaults.All,
        .. RightsFaults.All,
        .. OrderFaults.All,
        .. RowFaults.All,
    ];
}
