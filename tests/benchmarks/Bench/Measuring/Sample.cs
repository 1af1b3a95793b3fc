namespace Conformance.Benchmarks.Measuring;

/// <summary>One whole process, measured from outside.</summary>
internal sealed record Sample
{
    public required DateTimeOffset StartedAt { get; init; }

    public required double Seconds { get; init; }

    /// <summary>User and system time, its own children's included; null where this system does not tell.</summary>
    public required double? CpuSeconds { get; init; }

    /// <summary>The most memory it held at once; null where this system does not tell.</summary>
    public required double? PeakMegabytes { get; init; }

    /// <summary>When asked for: how high its memory had been at that many seconds from the start.</summary>
    public IReadOnlyList<Mark> Marks { get; init; } = [];

    public required int ExitCode { get; init; }

    /// <summary>What it printed; not part of what the launcher writes.</summary>
    public string Output { get; init; } = "";

    /// <summary>A moment of a process under watch.</summary>
    internal sealed record Mark(double Seconds, double PeakMegabytes);
}
