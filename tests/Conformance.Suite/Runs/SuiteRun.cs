using Conformance.Model.Specification;

namespace Conformance.Suite.Runs;

/// <summary>The one static thing: the run the fixtures of this process belong to, because NUnit's sources and fixtures need one.</summary>
public static class SuiteRun
{
    private static readonly Lazy<Edition> Loaded = new(() => EditionLoader.Load(Home.Edition));

    /// <summary>The edition for discovery: no network, no configuration.</summary>
    public static Edition Edition => Loaded.Value;

    /// <summary>The open run; null where none could be opened.</summary>
    public static ConformanceRun? Current { get; set; }

    /// <summary>Why there is no run to take part in; null when there is.</summary>
    public static string? Failure { get; set; }
}
