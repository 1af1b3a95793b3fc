using Conformance.Probe.Settings;

namespace Conformance.Probe.Runs;

/// <summary>One gate for each host of a fleet. What a fleet does not bound itself is bounded by the most that any one target of the host may send.</summary>
public sealed class HostGates : IDisposable
{
    private readonly Dictionary<string, HostGate> gates;

    public HostGates(FleetSettings fleet, TimeProvider clock) => gates = fleet.Targets.GroupBy(t => HostOf(t.Settings.Endpoint)).ToDictionary(
        host => host.Key,
        host => new HostGate(
            fleet.RequestsAtOncePerHost ?? host.Max(t => t.Settings.Run.Workers),
            fleet.RequestsPerSecondPerHost ?? PerSecond([.. host.Select(t => t.Settings.Run.MaxRequestsPerSecond)]),
            clock));

    /// <summary>The gate of the host that is dialled for this endpoint.</summary>
    public HostGate Of(EndpointSettings endpoint) => gates[HostOf(endpoint)];

    public void Dispose()
    {
        foreach (var gate in gates.Values)
        {
            gate.Dispose();
        }
    }

    private static int PerSecond(IReadOnlyList<int> rates) => rates.Contains(0) ? 0 : rates.Max();

    // Several ports of one host are one machine, or one entrance to many.
    private static string HostOf(EndpointSettings endpoint) =>
        (endpoint.ConnectTo is { } other ? other[..other.LastIndexOf(':')].Trim('[', ']') : endpoint.BaseUrl.IdnHost).TrimEnd('.').ToLowerInvariant();
}
