using Conformance.Model.Specification;
using Conformance.Probe.Settings.Known;

namespace Conformance.Probe.Settings.Reading;

/// <summary>Which settings let an endpoint pass that the rules alone would not (contract §3, tolerances).</summary>
internal static class ToleranceReader
{
    public static IReadOnlyList<string> Read(EndpointSettings endpoint)
    {
        var inUse = new List<string>();
        if (endpoint.DefaultFormat != AnswerFormat.Xml)
            inUse.Add("Endpoint:DefaultFormat");

        if (endpoint.HostIds.Any(id => id.Contains('*', StringComparison.Ordinal)))
            inUse.Add("Endpoint:HostId");

        if (endpoint.AllowedErrorMembers.Except(EndpointKeys.AllowedErrorMembers, StringComparer.Ordinal).Any())
            inUse.Add("Endpoint:AllowedErrorMembers");

        return inUse;
    }
}
