namespace Conformance.Probe.Settings;

/// <summary>How much is sent, how fast, and what the endpoint's owner has allowed (section <c>Run</c>).</summary>
public sealed record RunSettings
{
    /// <summary><c>full</c> or <c>rows</c>.</summary>
    public required string Variants { get; init; }

    /// <summary>Cases at the same time, 1 to 64.</summary>
    public required int Workers { get; init; }

    /// <summary>0: unlimited.</summary>
    public required int MaxRequestsPerSecond { get; init; }

    /// <summary>0: unlimited.</summary>
    public required int MaxRequests { get; init; }

    /// <summary>Network faults in a row that end the run; 0: none do.</summary>
    public required int MaxConsecutiveFaults { get; init; }

    public required bool AllowSideEffects { get; init; }

    public required bool AllowLoad { get; init; }

    /// <summary>Hosts under aliyuncs.com are refused without it.</summary>
    public required bool AllowProduction { get; init; }
}
