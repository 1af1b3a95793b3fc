using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Conformance.Benchmarks.Measuring;

/// <summary>
/// The inner half of a measurement, a process of its own for each: it starts one child and nothing else, so that what the system says of its
/// ended children is said of that one.
/// </summary>
internal static class Launcher
{
    public const string Verb = "measure";
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(50);

    /// <param name="arguments">File to write to, <c>watch</c> or <c>-</c>, then the command.</param>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        var clock = TimeProvider.System;
        var marks = new List<Sample.Mark>();
        var startedAt = clock.GetUtcNow();
        var start = clock.GetTimestamp();
        using var child = Process.Start(new ProcessStartInfo(arguments[2], arguments.Skip(3)))!;
        if (arguments[1] == "watch")
        {
            await WatchAsync(child, () => clock.GetElapsedTime(start).TotalSeconds, marks);
        }

        await child.WaitForExitAsync();
        var seconds = clock.GetElapsedTime(start).TotalSeconds;
        var usage = ChildUsage.Read();
        // A child begins as a copy of its launcher, which would show where it stayed smaller than that.
        var peak = usage?.PeakMegabytes > ChildUsage.OwnPeakMegabytes ? usage.PeakMegabytes : (double?)null;
        await File.WriteAllTextAsync(arguments[0], JsonSerializer.Serialize(new Sample
        {
            StartedAt = startedAt,
            Seconds = seconds,
            CpuSeconds = usage?.CpuSeconds,
            PeakMegabytes = peak,
            Marks = marks,
            ExitCode = child.ExitCode,
        }));
        return 0;
    }

    private static async Task WatchAsync(Process child, Func<double> seconds, List<Sample.Mark> marks)
    {
        var status = $"/proc/{child.Id}/status";
        while (!child.HasExited)
        {
            if (Peak(status) is { } peak)
            {
                marks.Add(new Sample.Mark(seconds(), peak));
            }

            await Task.Delay(Beat, TimeProvider.System);
        }
    }

    // A process that has just ended has no memory any more, and then no file.
    private static double? Peak(string status)
    {
        try
        {
            var line = File.ReadLines(status).FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? null : double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
