using System.Collections.Frozen;
using Conformance.ReferenceEndpoint.Accounts;
using Conformance.ReferenceEndpoint.Actions;

namespace Conformance.ReferenceEndpoint.Cloud.Actions;

/// <summary>Every action of the API, over one world.</summary>
internal sealed class ActionCatalogue
{
    public const string Version = "2014-05-26";
    private readonly FrozenDictionary<string, ActionSpec> byName;

    public ActionCatalogue(World world, TimeProvider clock)
    {
        // Nothing ever mounts a volume there: the archive is in a real and lasting outage.
        var archive = new Archive(Path.Combine(Path.GetTempPath(), $"unmounted-archive-{RandomText.Of(16)}"));
        IEnumerable<ActionSpec> all =
        [
            RegionActions.DescribeRegions(),
            .. ResourceActions.All(world),
            .. InstanceActions.All(world),
            .. DiskActions.All(world, clock),
            .. OrderActions.All(world),
            .. AccountActions.All(world),
            ArchiveActions.DescribeArchivedSnapshots(archive),
        ];
        byName = all.ToFrozenDictionary(a => a.Name, StringComparer.Ordinal);
    }

    public ActionSpec? Find(string? name) => name is null ? null : byName.GetValueOrDefault(name);
}
