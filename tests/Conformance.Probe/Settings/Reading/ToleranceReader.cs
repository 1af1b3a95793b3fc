using Conformance.Model.Specification;
using Conformance.Probe.Settings.Keys;

namespace Conformance.Probe.Settings.Reading;

/// <summary>Which settings let an endpoint pass that the rules alone would not (contract §3, tolerances).</summary>
internal static class ToleranceReader
{
    public static IReadOnlyList<string> Read(EndpointSettings endpoint) =>
    [
        .. endpoint.DefaultFormat == AnswerFormat.Xml ? [] : new[] { "Endpoint:DefaultFormat" },
        .. endpoint.HostIds.Any(id => id.Contains('*', StringComparison.Ordinal)) ? new[] { "Endpoint:HostId" } : [],
        .. endpoint.AllowedErrorMembers.Except(EndpointKeys.AllowedErrorMembers, StringComparer.Ordinal).Any() ? new[] { "Endpoint:AllowedErrorMembers" } : [],
    ];
}
