namespace Conformance.ReferenceEndpoint.Accounts;

/// <summary>Who may call, with what rights and means.</summary>
internal sealed record Account
{
    public required string Name { get; init; }

    public required string AccessKeyId { get; init; }

    public required string AccessKeySecret { get; init; }

    public KeyState KeyState { get; init; } = KeyState.Enabled;

    /// <summary>Id of the row this account is refused by whatever it asks for; null for an account in good standing.</summary>
    public string? Standing { get; init; }
}

/// <summary>Whether a key may be used.</summary>
internal enum KeyState
{
    Enabled,
    Disabled,
}
