using Conformance.ReferenceEndpoint.Actions;
using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Cloud.Actions;

/// <summary>Actions about disks.</summary>
internal static class DiskActions
{
    private const string Size = "Size";
    private const long SmallestDisk = 20;
    private static readonly TimeSpan Provisioning = TimeSpan.FromMilliseconds(900);

    public static IEnumerable<ActionSpec> All(World world, TimeProvider clock) =>
        [CreateDisk(world, clock), DeleteDisk(world), DescribeDiskMonitorData(world)];

    private static ActionSpec CreateDisk(World world, TimeProvider clock) => new()
    {
        Name = "CreateDisk",
        Parameters =
        [
            new(Size, ParameterKind.Number) { Largest = 32768 },
            new("DiskName", ParameterKind.Text),
            new(Call.ClientToken, ParameterKind.Token),
        ],
        Serve = async call =>
        {
            await Task.Delay(Provisioning, clock);
            var id = world.NextId(ResourceKind.Disk);
            world.Put(new Resource
            {
                Kind = ResourceKind.Disk,
                Id = id,
                Owner = call.Account!.Owner,
                RegionId = call.RegionId,
                Name = call["DiskName"] ?? id,
                Size = call.Number(Size, SmallestDisk),
            });
            return new Served(new Member("DiskId", id));
        },
    };

    private static ActionSpec DeleteDisk(World world) => new()
    {
        Name = "DeleteDisk",
        Parameters = [ParameterSpec.IdOf(ResourceKind.Disk)],
        Serve = call => new(ResourceActions.WithResource(world, call, ResourceKind.Disk, found =>
        {
            world.TryRemove(found);
            return new Served();
        })),
    };

    private static ActionSpec DescribeDiskMonitorData(World world) => new()
    {
        Name = "DescribeDiskMonitorData",
        Parameters = [ParameterSpec.IdOf(ResourceKind.Disk)],
        // The average of a disk without samples is a division by zero: the bug behind InternalError, kept on purpose.
        Serve = call => new(ResourceActions.WithResource(world, call, ResourceKind.Disk, found => new Served(
            new("SampleCount", found.Samples.Count),
            new("AverageIops", found.Samples.Sum() / found.Samples.Count)))),
    };
}
