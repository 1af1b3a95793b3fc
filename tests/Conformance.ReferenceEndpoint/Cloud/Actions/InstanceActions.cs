using Conformance.ReferenceEndpoint.Actions;
using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Cloud.Actions;

/// <summary>Actions about instances.</summary>
internal static class InstanceActions
{
    private const string Amount = "Amount";

    public static IEnumerable<ActionSpec> All(World world) => [RunInstances(world), StopInstance(world), DeleteInstance(world)];

    private static ActionSpec RunInstances(World world) => new()
    {
        Name = "RunInstances",
        Parameters =
        [
            new(Amount, ParameterKind.Number),
            new("InstanceName", ParameterKind.Text),
            new(Call.ClientToken, ParameterKind.Token),
        ],
        Serve = call => new(new Served(new Member("InstanceIdSets", new Listing("InstanceIdSet", [.. Run(world, call)])))),
    };

    private static IEnumerable<Text> Run(World world, Call call)
    {
        for (var left = call.Number(Amount, 1); left > 0; left--)
        {
            var id = world.NextId(ResourceKind.Instance);
            world.Put(new Resource
            {
                Kind = ResourceKind.Instance,
                Id = id,
                Owner = call.Account!.Owner,
                RegionId = call.RegionId,
                Name = call["InstanceName"] ?? id,
                Status = "Running",
            });
            yield return new Text(id);
        }
    }

    private static ActionSpec StopInstance(World world) => new()
    {
        Name = "StopInstance",
        Parameters = [ParameterSpec.IdOf(ResourceKind.Instance)],
        Serve = call => new(ResourceActions.WithResource(world, call, ResourceKind.Instance, found =>
        {
            world.Put(found with { Status = "Stopped" });
            return new Served();
        })),
    };

    private static ActionSpec DeleteInstance(World world) => new()
    {
        Name = "DeleteInstance",
        Parameters = [ParameterSpec.IdOf(ResourceKind.Instance)],
        Serve = call => new(ResourceActions.WithResource(world, call, ResourceKind.Instance, found =>
        {
            world.TryRemove(found);
            return new Served();
        })),
    };
}
