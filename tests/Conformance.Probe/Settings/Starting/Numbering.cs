namespace Conformance.Probe.Settings.Starting;

/// <summary>Numbers the places of one file that a user edits.</summary>
internal sealed class Numbering
{
    private int last;

    /// <returns>The next mark, such as <c>[1]</c>.</returns>
    public string Next() => $"[{++last}]";
}
