using System.Text.Json.Serialization;
using Conformance.Benchmarks.Measuring;

namespace Conformance.Benchmarks.Results;

/// <summary>Everything that was measured and what it is held to; <c>reports/bench.json</c>.</summary>
internal sealed record BenchReport
{
    public int Schema { get; init; } = 1;

    public required DateTimeOffset Date { get; init; }

    public required int Cores { get; init; }

    public required string System { get; init; }

    /// <summary>Runs of which the medians are taken.</summary>
    public required int Rounds { get; init; }

    public required int Cases { get; init; }

    public required int Requests { get; init; }

    public required IReadOnlyList<LatencyResult> Latencies { get; init; }

    /// <summary>The suite with the endpoint inside.</summary>
    public required Figures Embedded { get; init; }

    /// <summary>The program that only says how it is used.</summary>
    public required Figures Help { get; init; }

    /// <summary>The suite with a single case, at 0 ms.</summary>
    public required Figures OneCase { get; init; }

    /// <summary>Milliseconds of CPU; null where this system does not tell.</summary>
    public required CpuPerCase? CpuPerCase { get; init; }

    /// <summary>Where the median run at 0 ms spends its time.</summary>
    public required IReadOnlyList<Stage> Stages { get; init; }

    public required IReadOnlyList<MemoryResult> Memory { get; init; }

    public required IReadOnlyList<Bound> Bounds { get; init; }

    /// <summary>What was not measured, and why.</summary>
    public required IReadOnlyList<string> Skipped { get; init; }
}

/// <summary>All contenders at one latency.</summary>
internal sealed record LatencyResult
{
    public required int Milliseconds { get; init; }

    public required Figures Suite { get; init; }

    public required Figures Bare { get; init; }

    public required Figures? Newman { get; init; }

    /// <summary>Of the median seconds.</summary>
    public double SuiteToBare => Math.Round(Suite.Seconds.Median / Bare.Seconds.Median, 2);

    public double? NewmanToSuite => Newman is null ? null : Math.Round(Newman.Seconds.Median / Suite.Seconds.Median, 2);
}

/// <summary>What whole processes of one kind took.</summary>
internal sealed record Figures
{
    public required Spread Seconds { get; init; }

    public required Spread? CpuSeconds { get; init; }

    public required Spread? PeakMegabytes { get; init; }

    public static Figures Of(IReadOnlyList<Sample> samples) => new()
    {
        Seconds = Spread.Of(samples.Select(s => s.Seconds)),
        CpuSeconds = samples.All(s => s.CpuSeconds is not null) ? Spread.Of(samples.Select(s => s.CpuSeconds!.Value)) : null,
        PeakMegabytes = samples.All(s => s.PeakMegabytes is not null) ? Spread.Of(samples.Select(s => s.PeakMegabytes!.Value)) : null,
    };
}

/// <summary>Single values, in the order they were measured, and their median.</summary>
internal sealed record Spread(double Median, IReadOnlyList<double> Values)
{
    public static Spread Of(IEnumerable<double> values)
    {
        List<double> all = [.. values.Select(v => Math.Round(v, 3))];
        List<double> sorted = [.. all.Order()];
        return new Spread(sorted[(sorted.Count - 1) / 2], all);
    }
}

/// <summary>Milliseconds of CPU a case costs: all of it by the number of cases, and what each case adds to a run of one case.</summary>
internal sealed record CpuPerCase(double Total, double BeyondStartUp);

/// <summary>A part of a run's time.</summary>
internal sealed record Stage(string Name, double Seconds);

/// <summary>How much memory one run of that many cases took.</summary>
internal sealed record MemoryResult
{
    public required int Cases { get; init; }

    public required double Seconds { get; init; }

    public required double? CpuSeconds { get; init; }

    public required double? PeakMegabytes { get; init; }

    /// <summary>The peak until the last case was over, so without the reports; null where this system does not tell.</summary>
    public required double? PeakOfCasesMegabytes { get; init; }

    public required double RecordMegabytes { get; init; }
}

/// <summary>What a figure is held to.</summary>
internal sealed record Bound(string Name, double Value, double Limit, string Unit)
{
    public bool Holds => Value <= Limit;

    [JsonIgnore]
    public string Line => FormattableString.Invariant($"{Name,-74} {Value,8:0.00} {Unit,-2}  bound {Limit,8:0.00}  {(Holds ? "holds" : "MISSED")}");
}
