using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Actions;

/// <summary>An action of the API: what it takes and what it does.</summary>
internal sealed record ActionSpec
{
    public required string Name { get; init; }

    public IReadOnlyList<ParameterSpec> Parameters { get; init; } = [];

    public required Func<Call, CancellationToken, ValueTask<Outcome>> Serve { get; init; }
}
