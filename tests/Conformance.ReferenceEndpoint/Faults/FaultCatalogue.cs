using Conformance.ReferenceEndpoint.Faults.Bodies;
using Conformance.ReferenceEndpoint.Faults.Gates;

namespace Conformance.ReferenceEndpoint.Faults;

/// <summary>Every fault the reference endpoint can be started with.</summary>
public static class FaultCatalogue
{
    public static IReadOnlyList<Fault> All { get; } = [.. AnswerFaults.All, .. GateFaults.All, .. BodyFaults.All];

    /// <returns>Null when there is none of this name.</returns>
    public static Fault? Find(string name) => All.FirstOrDefault(f => f.Name == name);
}
