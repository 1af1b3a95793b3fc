using Conformance.Model.Specification;
using Conformance.ReferenceEndpoint.Gates;

namespace Conformance.ReferenceEndpoint.Faults.Gates;

/// <summary>Makes a Fault that acts on Gates alone.</summary>
internal static class GateFault
{
    public static Fault New(string name, LocalText text, Func<GateList, GateList> onGates, params IReadOnlyList<Breach> breaks) =>
        new() { Name = name, Text = text, Breaks = breaks, OnGates = onGates };

    public static LocalText Text(string zh, string en) => new() { Zh = zh, En = en };
}
