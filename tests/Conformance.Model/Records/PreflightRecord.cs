using Conformance.Model.Evidence;

namespace Conformance.Model.Records;

/// <summary>What the requests before the first case showed.</summary>
public sealed record PreflightRecord
{
    /// <summary>Before the first request.</summary>
    public static PreflightRecord Nothing { get; } =
        new() { Unreachable = null, Control = new Dictionary<string, string?>(), RefusedAccounts = new Dictionary<string, string>(), Exchanges = [] };

    /// <summary>Why the endpoint could not be reached; null when it could.</summary>
    public required string? Unreachable { get; init; }

    /// <summary>For each method used, why the signed baseline did not succeed; a null value means the control holds.</summary>
    public required IReadOnlyDictionary<string, string?> Control { get; init; }

    /// <summary>Accounts whose key or secret is wrong, with the code that says so.</summary>
    public required IReadOnlyDictionary<string, string> RefusedAccounts { get; init; }

    public required IReadOnlyList<Exchange> Exchanges { get; init; }
}
