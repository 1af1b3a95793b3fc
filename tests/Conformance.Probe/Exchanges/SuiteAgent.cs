using System.Reflection;
using Conformance.Model.Evidence;

namespace Conformance.Probe.Exchanges;

/// <summary>How the suite names itself at endpoints and in records.</summary>
public static class SuiteAgent
{
    public static string Version { get; } = typeof(SuiteAgent).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    internal static Header Header { get; } = new() { Name = "User-Agent", Value = $"conformance-suite/{Version}" };
}
