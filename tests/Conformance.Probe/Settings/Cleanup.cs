namespace Conformance.Probe.Settings;

/// <summary>A call that takes back what a scenario with side effects left behind.</summary>
public sealed record Cleanup
{
    public required string Action { get; init; }

    /// <summary>In the file's order.</summary>
    public required IReadOnlyDictionary<string, string> Parameters { get; init; }
}
