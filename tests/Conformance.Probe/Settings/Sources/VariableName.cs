namespace Conformance.Probe.Settings.Sources;

/// <summary>The environment variable of a key: <c>__</c> stands for <c>:</c>, and <c>_</c> for the full stops of a scenario's id.</summary>
internal static class VariableName
{
    public const string Prefix = "CONFORMANCE_";

    /// <summary>What the source of a variable's entry begins with.</summary>
    public const string Source = "environment ";

    /// <summary>Variables that stand for options, or choose what is read.</summary>
    public static readonly string[] Reserved = ["CONFIG", "ENDPOINT", "OUT", "ONLY", "VARIANTS", "WORKERS", "SHARD", "ENVIRONMENT"];

    /// <summary>True for a variable that is no key, whole name in any letter case.</summary>
    public static bool IsReserved(string variable) =>
        Array.Exists(Reserved, r => variable.Equals(Prefix + r, StringComparison.OrdinalIgnoreCase));

    /// <summary>True when a segment of a variable means this requirement.</summary>
    public static bool IsFor(string segment, string requirementId) =>
        segment.Equals(requirementId.Replace('.', '_'), StringComparison.OrdinalIgnoreCase);

    public static string Of(string key)
    {
        var segments = key.Split(':');
        if (segments is ["Scenarios", var requirement, ..])
        {
            segments[1] = requirement.Replace('.', '_');
        }

        return Prefix + string.Join("__", segments);
    }
}
