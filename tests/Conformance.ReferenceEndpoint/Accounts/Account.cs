using Conformance.ReferenceEndpoint.State;

namespace Conformance.ReferenceEndpoint.Accounts;

/// <summary>Who may call, with what rights and means.</summary>
internal sealed record Account
{
    private const long AmpleBalance = 1_000_000_000;

    public required string Name { get; init; }

    public required string AccessKeyId { get; init; }

    public required string AccessKeySecret { get; init; }

    /// <summary>Whose resources it sees.</summary>
    public Owner Owner { get; init; } = Owner.Lab;

    public bool IsKeyEnabled { get; init; } = true;

    public Rights Rights { get; init; } = new AllRights();

    public bool MayOrder { get; init; } = true;

    public bool IsVerified { get; init; } = true;

    public Allowance Balance { get; init; } = new(AmpleBalance);

    /// <summary>How many calls it may still make; null for any number.</summary>
    public Allowance? Quota { get; init; }

    /// <summary>How fast it may call; null for any speed.</summary>
    public TokenBucket? Flow { get; init; }

    /// <summary>Id of the row it is refused by whatever it asks for; null for an account in good standing.</summary>
    public string? Standing { get; init; }
}
