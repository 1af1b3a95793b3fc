using Conformance.ReferenceEndpoint.Accounts;
using Conformance.ReferenceEndpoint.Actions;
using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Cloud.Actions;

/// <summary>Actions about accounts and owners.</summary>
internal static class AccountActions
{
    public static IEnumerable<ActionSpec> All(World world) => [DescribeAccountBalance(), DescribeOwnerUsage(world)];

    private static ActionSpec DescribeAccountBalance() => new()
    {
        Name = "DescribeAccountBalance",
        SupportsRam = false,
        Serve = call => new(new Served(new Member("Balance", call.Account!.Balance.Left))),
    };

    private static ActionSpec DescribeOwnerUsage(World world) => new()
    {
        Name = "DescribeOwnerUsage",
        NeedsOwner = true,
        Serve = call => new(Usage(world, Owner.All.Single(o =>
            o.Id == call[CommonParameter.OwnerId] || o.AccountName == call[CommonParameter.OwnerAccount]))),
    };

    private static Served Usage(World world, Owner owner) => new(
        new("OwnerId", owner.Id),
        new("InstanceCount", world.List(ResourceKind.Instance, owner).Count),
        new("DiskCount", world.List(ResourceKind.Disk, owner).Count));
}
