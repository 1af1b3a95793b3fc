namespace Conformance.Probe.Settings;

/// <summary>A fleet's file, read and checked: its bounds and its targets.</summary>
public sealed record FleetSettings
{
    public required int EndpointsAtOnce { get; init; }

    /// <summary>Null: as many as the most <c>Run:Workers</c> among the targets of the host.</summary>
    public required int? RequestsAtOncePerHost { get; init; }

    /// <summary>0: unlimited. Null: the highest <c>Run:MaxRequestsPerSecond</c> among the targets of the host.</summary>
    public required int? RequestsPerSecondPerHost { get; init; }

    /// <summary>In the file's order, at least one, each name once.</summary>
    public required IReadOnlyList<FleetTarget> Targets { get; init; }
}
