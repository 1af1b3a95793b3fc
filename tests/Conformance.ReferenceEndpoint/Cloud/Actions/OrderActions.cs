using Conformance.ReferenceEndpoint.Actions;
using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Cloud.Actions;

/// <summary>Actions that place orders, which cost money.</summary>
internal static class OrderActions
{
    private const string Amount = "Amount";
    private const long UnitPrice = 99;

    public static IEnumerable<ActionSpec> All(World world) => [CreateOrder(world), CancelOrder(world)];

    private static ActionSpec CreateOrder(World world) => new()
    {
        Name = "CreateOrder",
        Parameters =
        [
            new("ProductCode", ParameterKind.Id, ParameterNeed.Required),
            new(Amount, ParameterKind.Number),
            new(Call.ClientToken, ParameterKind.Token),
        ],
        SupportsRam = false,
        Price = PriceOf,
        TokenMismatchRow = "InvalidIdempotenceParameter.Mismatch",
        Serve = call => new(Place(world, call)),
    };

    private static long PriceOf(Call call) => UnitPrice * call.Number(Amount, 1);

    private static Outcome Place(World world, Call call)
    {
        // The Gate looked at the balance, but another call may have been faster.
        if (!call.Account!.Balance.TrySpend(PriceOf(call)))
            return new RowRefusal("InsufficientBalance");
        var id = world.NextId(ResourceKind.Order);
        world.Put(new Resource
        {
            Kind = ResourceKind.Order,
            Id = id,
            Owner = call.Account.Owner,
            RegionId = call.RegionId,
            Name = call["ProductCode"]!,
            Size = PriceOf(call),
            Status = "Paid",
        });
        return new Served(new Member("OrderId", id));
    }

    private static ActionSpec CancelOrder(World world) => new()
    {
        Name = "CancelOrder",
        Parameters = [ParameterSpec.IdOf(ResourceKind.Order)],
        SupportsRam = false,
        Serve = call => new(ResourceActions.WithResource(world, call, ResourceKind.Order, found =>
        {
            if (world.TryRemove(found))
                call.Account!.Balance.GiveBack(found.Size);
            return new Served();
        })),
    };
}
