using System.Text.Json.Nodes;
using Conformance.SelfTests.OtherGateway.Entrance;

namespace Conformance.SelfTests.OtherGateway.World;

/// <summary>One interface of the shop: what it takes, whom it serves, what it gives.</summary>
internal sealed record ShopAction(string Name, Func<Call, JsonObject> Sell)
{
    public IReadOnlyList<string> Texts { get; init; } = [];

    public IReadOnlyList<string> Numbers { get; init; } = [];

    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>What the action is about, by whose id RAM grants are made.</summary>
    public Resource? Resource { get; init; }

    public Restriction Restriction { get; init; } = Restriction.None;

    /// <summary>The row of the breakdown this action always suffers.</summary>
    public string? BreakdownRow { get; init; }

    /// <summary>The row that answers a ClientToken used for something else; null: the action knows no tokens.</summary>
    public string? MismatchRow { get; init; }

    public TimeSpan Takes { get; init; } = TimeSpan.Zero;
}

/// <summary>Who is kept from an action.</summary>
internal enum Restriction
{
    None,

    /// <summary>Places an order: wants a balance, a real name and no sub-user.</summary>
    Order,

    /// <summary>Wants an owner named.</summary>
    OwnerNeeded,

    /// <summary>Not by way of RAM.</summary>
    RamRefused,
}

/// <summary>A kind of thing with an id: which exist, and which of them the RAM account was granted.</summary>
internal sealed record Resource(string Parameter, string? AbsentRow, IReadOnlyList<string> Existing, IReadOnlyList<string> Granted);
