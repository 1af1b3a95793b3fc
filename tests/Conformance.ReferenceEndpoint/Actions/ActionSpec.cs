using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Actions;

/// <summary>An action of the API: what it takes, what it demands of the caller and what it does.</summary>
internal sealed record ActionSpec
{
    public required string Name { get; init; }

    public IReadOnlyList<ParameterSpec> Parameters { get; init; } = [];

    /// <summary>The caller must name whose resources it means.</summary>
    public bool NeedsOwner { get; init; }

    public bool SupportsRam { get; init; } = true;

    /// <summary>What the call costs; null for an action that places no order.</summary>
    public Func<Call, long>? Price { get; init; }

    /// <summary>Id of the row for a ClientToken that comes again with other parameters; the published table has two.</summary>
    public string TokenMismatchRow { get; init; } = "IdempotentParameterMismatch";

    public required Func<Call, ValueTask<Outcome>> Serve { get; init; }

    public bool Takes(string parameter) => Parameters.Any(p => p.Name == parameter);
}
