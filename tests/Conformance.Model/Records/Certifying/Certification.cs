namespace Conformance.Model.Records;

/// <summary>Whose product a run was made to certify; a certificate follows only if its verdict allows one.</summary>
public sealed record Certification
{
    /// <summary>True for the suite's own embedded endpoint, which is no product.</summary>
    public required bool IsDemonstration { get; init; }

    public required string Vendor { get; init; }

    public required string Product { get; init; }

    public required string ProductVersion { get; init; }

    public required string Contact { get; init; }

    public override string ToString() => $"{Vendor} {Product} {ProductVersion}{(IsDemonstration ? " (demonstration: the suite's own embedded endpoint, no product)" : "")}";
}
