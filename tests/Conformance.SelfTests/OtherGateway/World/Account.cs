namespace Conformance.SelfTests.OtherGateway.World;

/// <summary>A caller with a key.</summary>
internal sealed record Account
{
    public required string Name { get; init; }

    public required Standing Standing { get; init; }

    public required string KeyId { get; init; }

    public required string Secret { get; init; }

    public required string? SecurityToken { get; init; }
}

/// <summary>What the shop thinks of an account.</summary>
internal enum Standing
{
    Customer,
    Locked,
    Spent,
    Guest,
    Ram,
    SubUser,
    NoBalance,
    Unverified,
    Hurried,
}
