using System.Text.Json.Serialization;

namespace Conformance.Model.Evidence;

/// <summary>Why an exchange brought no complete response; never a nonconformance.</summary>
public sealed record NetworkFault
{
    public required NetworkFaultKind Kind { get; init; }

    public required string Detail { get; init; }

    /// <summary>The connection had been kept from an answer before: its endpoint may have closed it then without saying so.</summary>
    public bool OnKeptConnection { get; init; }

    /// <summary>The request never went out: it says nothing of the endpoint.</summary>
    [JsonIgnore]
    public bool IsUnsent => Kind is NetworkFaultKind.BudgetSpent or NetworkFaultKind.CircuitOpen;
}
