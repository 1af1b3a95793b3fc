namespace Conformance.Probe.Settings;

/// <summary>One endpoint of a fleet with its configuration in force.</summary>
/// <param name="Name">Its label, and the name of its folder.</param>
/// <param name="Settings">Never those of the embedded endpoint.</param>
public sealed record FleetTarget(string Name, SuiteSettings Settings);
