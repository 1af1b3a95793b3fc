using Conformance.ReferenceEndpoint.Faults;

namespace Conformance.ReferenceEndpoint;

/// <summary>Every fault the reference endpoint can be started with.</summary>
public static class FaultCatalogue
{
    public static IReadOnlyList<Fault> All { get; } = [.. AnswerFaults.All, .. GateFaults.All];

    internal static IReadOnlyList<Fault> Named(IReadOnlyList<string> names) => [.. names.Select(Named)];

    private static Fault Named(string name) => All.FirstOrDefault(f => f.Name == name) ?? throw new ArgumentException(
        $"there is no fault '{name}'; expected one of {string.Join(", ", All.Select(f => f.Name))}", nameof(name));
}
