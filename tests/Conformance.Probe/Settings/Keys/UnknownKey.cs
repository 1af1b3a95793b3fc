namespace Conformance.Probe.Settings.Keys;

/// <summary>What can be said of a key that is not known.</summary>
internal sealed record UnknownKey(string Reason)
{
    /// <summary>The known key that was probably meant; null when none is near.</summary>
    public string? Nearest { get; init; }

    /// <summary>What could stand there instead.</summary>
    public string? Known { get; init; }
}
