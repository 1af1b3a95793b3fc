namespace Conformance.Model.Records;

/// <summary>What an earlier run judged: what is judged may grow and must not shrink.</summary>
public sealed record Ratchet
{
    /// <summary>The earlier run's id.</summary>
    public required string Run { get; init; }

    /// <summary>By requirement id the names of the checks judged there; every requirement exercised there has some.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Checks { get; init; }
}
