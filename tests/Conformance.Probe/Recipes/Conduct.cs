namespace Conformance.Probe.Recipes;

/// <summary>How the requests of a script follow each other; a closed set.</summary>
public abstract record Conduct
{
    /// <summary>One after the other.</summary>
    public sealed record OneByOne : Conduct;

    /// <summary>Side by side, within workers and rate.</summary>
    public sealed record Together : Conduct;

    /// <summary>All at once, past workers and rate, the account alone for it.</summary>
    public sealed record AtOnce : Conduct;

    /// <summary>The second this long after the first was written, past workers and rate.</summary>
    public sealed record Delayed(TimeSpan After) : Conduct;
}
