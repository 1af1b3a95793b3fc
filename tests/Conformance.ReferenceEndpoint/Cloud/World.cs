using System.Collections.Concurrent;
using System.Globalization;
using Conformance.ReferenceEndpoint.Accounts;

namespace Conformance.ReferenceEndpoint.Cloud;

/// <summary>The small cloud behind the endpoint; safe under concurrent calls.</summary>
internal sealed class World
{
    private readonly ConcurrentDictionary<(ResourceKind Kind, string Id), Resource> resources = new();
    private long lastNumber;

    public World()
    {
        foreach (var team in new[] { "web", "lab" })
        {
            foreach (var kind in Enum.GetValues<ResourceKind>().Where(k => k != ResourceKind.Order))
                Put(Founded(kind, team));
        }
    }

    public Resource? Find(ResourceKind kind, string id, Owner owner) =>
        resources.TryGetValue((kind, id), out var found) && found.Owner == owner ? found : null;

    public IReadOnlyList<Resource> List(ResourceKind kind, Owner owner) =>
        [.. resources.Values.Where(r => r.Kind == kind && r.Owner == owner).OrderBy(r => r.Id, StringComparer.Ordinal)];

    public void Put(Resource resource) => resources[(resource.Kind, resource.Id)] = resource;

    /// <returns>False when another call was first.</returns>
    public bool TryRemove(Resource resource) => resources.TryRemove((resource.Kind, resource.Id), out _);

    public string NextId(ResourceKind kind) =>
        $"{Prefix(kind)}-{Interlocked.Increment(ref lastNumber).ToString("x8", CultureInfo.InvariantCulture)}";

    private static Resource Founded(ResourceKind kind, string team) => new()
    {
        Kind = kind,
        Id = $"{Prefix(kind)}-{team}01",
        Owner = Owner.Shop,
        RegionId = "cn-hangzhou",
        Name = $"{team} 01",
        Samples = team == "web" ? [120, 180, 150] : [],
    };

    private static string Prefix(ResourceKind kind) => kind switch
    {
        ResourceKind.Instance => "i",
        ResourceKind.Disk => "d",
        ResourceKind.SecurityGroup => "sg",
        ResourceKind.Snapshot => "s",
        ResourceKind.Image => "m",
        ResourceKind.Order => "o",
        _ => throw new InvalidOperationException($"no prefix for {kind}"),
    };
}
