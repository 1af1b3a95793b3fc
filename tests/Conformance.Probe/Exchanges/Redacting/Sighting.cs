namespace Conformance.Probe.Exchanges;

/// <summary>Where a text to be masked was read.</summary>
/// <param name="View">In which reading of the text.</param>
/// <param name="Start">At which of its bytes.</param>
/// <param name="Needle">What was found.</param>
internal sealed record Sighting(View View, int Start, Needle Needle)
{
    /// <summary>What of the first text is to be masked.</summary>
    public (int From, int To) Place => View.Origin(Start + Needle.Keep, Start + Needle.Bytes.Length);
}
