using Conformance.ReferenceEndpoint.Accounts;

namespace Conformance.ReferenceEndpoint.Cloud;

/// <summary>A thing in the cloud that belongs to an owner.</summary>
internal sealed record Resource
{
    public required ResourceKind Kind { get; init; }

    public required string Id { get; init; }

    public required Owner Owner { get; init; }

    public required string RegionId { get; init; }

    public required string Name { get; init; }

    /// <summary>GiB of a disk, price of an order, else 1.</summary>
    public long Size { get; init; } = 1;

    public string Status { get; init; } = "Available";

    /// <summary>Measured operations a second; a resource that was never attached has none.</summary>
    public IReadOnlyList<long> Samples { get; init; } = [];
}

/// <summary>The kinds of <see cref="Resource"/>.</summary>
internal enum ResourceKind
{
    Instance,
    Disk,
    SecurityGroup,
    Snapshot,
    Image,
    Order,
}
