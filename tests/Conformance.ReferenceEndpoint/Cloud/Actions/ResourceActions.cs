using Conformance.ReferenceEndpoint.Actions;
using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Cloud.Actions;

/// <summary>Actions that every kind of resource has: describe one, describe all.</summary>
internal static class ResourceActions
{
    public static IEnumerable<ActionSpec> All(World world) =>
        Enum.GetValues<ResourceKind>().SelectMany(kind => new[] { DescribeOne(world, kind), DescribeAll(world, kind) });

    /// <summary>Serves with the resource the call names, or refuses with the interface's own error.</summary>
    public static Outcome WithResource(World world, Call call, ResourceKind kind, Func<Resource, Outcome> serve) =>
        world.Find(kind, call[$"{kind}Id"]!, call.Account!.Owner) is { } found
            ? serve(found)
            : new OwnRefusal($"Invalid{kind}Id.NotFound", 404, $"The specified {kind}Id does not exist.");

    private static ActionSpec DescribeOne(World world, ResourceKind kind) => new()
    {
        Name = $"Describe{kind}Attribute",
        Parameters = [ParameterSpec.IdOf(kind)],
        Serve = call => new(WithResource(world, call, kind, found => new Served(Data(found).Members))),
    };

    private static ActionSpec DescribeAll(World world, ResourceKind kind) => new()
    {
        Name = $"Describe{kind}s",
        Parameters = Paging.Parameters,
        Serve = call => new(Paging.Page(call, $"{kind}", [.. world.List(kind, call.Account!.Owner).Select(Data)])),
    };

    private static Fields Data(Resource resource) => new(
        new($"{resource.Kind}Id", resource.Id),
        new($"{resource.Kind}Name", resource.Name),
        new("RegionId", resource.RegionId),
        new("Size", resource.Size),
        new("Status", resource.Status));
}
