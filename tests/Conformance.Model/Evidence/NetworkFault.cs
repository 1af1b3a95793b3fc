namespace Conformance.Model.Evidence;

/// <summary>Why an exchange brought no complete response; never a nonconformance.</summary>
public sealed record NetworkFault
{
    public required NetworkFaultKind Kind { get; init; }

    public required string Detail { get; init; }
}
