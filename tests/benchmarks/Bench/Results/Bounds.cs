namespace Conformance.Benchmarks.Results;

/// <summary>What the suite promises on two cores.</summary>
internal static class Bounds
{
    private const double EmbeddedSeconds = 3;
    private const double MostOverBare = 1.0;
    private const double TimesBare = 1.3;
    private const double MillisecondsPerCase = 2;
    private const double TimesSmallest = 2.5;

    public static IEnumerable<Bound> Of(
        IReadOnlyList<LatencyResult> latencies, Figures embedded, IReadOnlyList<MemoryResult> memory, int cases)
    {
        foreach (var one in latencies)
        {
            var bare = one.Bare.Seconds.Median;
            yield return one.Milliseconds == 0
                ? new Bound("suite at 0 ms: at most bare + 1.0 s", one.Suite.Seconds.Median, bare + MostOverBare, "s")
                : new Bound($"suite at {one.Milliseconds} ms: at most 1.3 x bare + 1.0 s", one.Suite.Seconds.Median, (TimesBare * bare) + MostOverBare, "s");
        }

        yield return new Bound("embedded, whole process", embedded.Seconds.Median, EmbeddedSeconds, "s");
        if (latencies.FirstOrDefault(l => l.Milliseconds == 50) is { } at50)
        {
            yield return new Bound(
                "suite at 50 ms: at most embedded + 2 x cases x 50 ms / 64 + 1.5 s", at50.Suite.Seconds.Median, embedded.Seconds.Median + (2 * cases * 0.05 / 64) + 1.5, "s");
        }

        foreach (var one in memory.Skip(1).Where(m => m.CpuSeconds is not null && memory[0].CpuSeconds is not null))
        {
            var each = (one.CpuSeconds!.Value - memory[0].CpuSeconds!.Value) * 1000 / (one.Cases - memory[0].Cases);
            yield return new Bound($"CPU of each further case: ({one.Cases} cases - {memory[0].Cases} cases) / {one.Cases - memory[0].Cases}", each, MillisecondsPerCase, "ms");
        }

        foreach (var one in memory.Skip(1).Where(m => m.PeakMegabytes is not null && memory[0].PeakMegabytes is not null))
        {
            yield return new Bound($"peak memory of {one.Cases} cases: at most 2.5 x that of {memory[0].Cases}", one.PeakMegabytes!.Value, TimesSmallest * memory[0].PeakMegabytes!.Value, "MB");
        }
    }
}
