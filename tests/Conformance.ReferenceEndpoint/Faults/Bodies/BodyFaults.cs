namespace Conformance.ReferenceEndpoint.Faults.Bodies;

/// <summary>Faults of whole bodies: their format, their ids, their codes, and what a proxy makes of them.</summary>
internal static class BodyFaults
{
    public static IReadOnlyList<Fault> All { get; } =
        [.. FormatFaults.All, .. IdFaults.All, .. CodeFaults.All, .. ProxyFaults.All, .. ShapeFaults.All];
}
