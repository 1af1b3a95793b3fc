namespace Conformance.Probe.Settings;

/// <summary>One thing that is wrong with the configuration; no part of it shows a secret.</summary>
public sealed record SettingsMistake
{
    /// <summary>The key as configured, such as <c>Run:Workers</c>; of a file that cannot be read, its path.</summary>
    public required string Key { get; init; }

    /// <summary><c>file.json:line</c>, <c>environment NAME</c>, or the option.</summary>
    public required string Source { get; init; }

    /// <summary>What was expected, what came, and how to mend it.</summary>
    public required string Message { get; init; }

    public override string ToString() => $"{Key} ({Source}): {Message}";
}
