using System.Globalization;

namespace Conformance.SelfTests.Hostile;

/// <summary>The most memory a process ever held, as the system tells it.</summary>
internal static class Peak
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(20);

    /// <summary>Only Linux tells it in a file.</summary>
    public static bool IsKnown => Directory.Exists("/proc/self");

    /// <summary>Watches until the task has ended.</summary>
    /// <returns>Megabytes; null where the system does not tell.</returns>
    public static async Task<double?> OfAsync(int processId, Task task)
    {
        double? peak = null;
        while (IsKnown && !task.IsCompleted)
        {
            peak = Read(processId) ?? peak;
            await Task.WhenAny(task, Task.Delay(Beat, TimeProvider.System));
        }

        return peak;
    }

    private static double? Read(int processId)
    {
        try
        {
            var line = File.ReadLines($"/proc/{processId}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? null : double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            // It has just ended.
            return null;
        }
    }
}
