using System.Globalization;
using System.Runtime.InteropServices;

namespace Conformance.Benchmarks.Measuring;

/// <summary>What Linux says of the ended children of this process.</summary>
internal sealed partial record ChildUsage(double CpuSeconds, double PeakMegabytes)
{
    private const int Children = -1;
    private const int Words = 18;

    /// <summary>The most memory this process itself held at once.</summary>
    public static double OwnPeakMegabytes => double.Parse(
        File.ReadLines("/proc/self/status").First(l => l.StartsWith("VmHWM:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1],
        CultureInfo.InvariantCulture) / 1024;

    /// <returns>Null on another system than 64-bit Linux.</returns>
    public static ChildUsage? Read()
    {
        if (!OperatingSystem.IsLinux() || !Environment.Is64BitProcess)
        {
            return null;
        }

        // struct rusage: user seconds and microseconds, system seconds and microseconds, peak in KiB, and what is not of interest here.
        var words = new long[Words];
        return GetUsage(Children, words) != 0 ? null
            : new ChildUsage(words[0] + words[2] + ((words[1] + words[3]) / 1e6), words[4] / 1024.0);
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetUsage(int who, [Out] long[] usage);
}
