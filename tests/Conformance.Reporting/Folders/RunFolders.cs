using System.Globalization;
using System.Text.RegularExpressions;
using Conformance.Reporting.Fleets;

namespace Conformance.Reporting.Folders;

/// <summary>Where the records of runs are kept: one folder a run, the last 20, <c>latest</c> pointing at the newest.</summary>
public static partial class RunFolders
{
    private const int Kept = 20;
    private const int LongestName = 60;
    private const string Latest = "latest";

    /// <summary>An empty file that says whose folder it is while its run goes on.</summary>
    internal const string Claim = ".claim";

    /// <summary>Makes <c>&lt;reports&gt;/&lt;UTC time&gt;-&lt;name&gt;</c>, with a number behind when two runs begin in one second.</summary>
    public static string Create(string reports, string endpointName, TimeProvider clock)
    {
        Directory.CreateDirectory(reports);
        var stem = $"{clock.GetUtcNow().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}-{Safe(endpointName)}";
        for (var number = 1; ; number++)
        {
            var folder = Path.Combine(reports, number == 1 ? stem : $"{stem}-{number}");
            if (TryCreate(folder))
            {
                return folder;
            }
        }
    }

    /// <summary>Points <c>latest</c> at the run and removes runs beyond the last 20.</summary>
    public static void Finish(string folder)
    {
        Point(folder);
        Release(folder);
    }

    /// <summary>Removes runs beyond the last 20; for a folder that holds no record itself.</summary>
    public static void Release(string folder)
    {
        File.Delete(Path.Combine(folder, Claim));
        foreach (var old in NewestFirst(Path.GetDirectoryName(folder)!).Skip(Kept))
        {
            Directory.Delete(old, recursive: true);
        }
    }

    private static void Point(string folder)
    {
        var reports = Path.GetDirectoryName(folder)!;
        var link = Path.Combine(reports, Latest);
        try
        {
            // Made anew: the runtime refuses to rename a link that points at a folder.
            File.Delete(link);
            File.CreateSymbolicLink(link, Path.GetFileName(folder));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // Without the right to make links (Windows), or with a folder of that name, the newest run is still the last by name.
        }
    }

    /// <summary>The newest folder of a run; null where there is none. That of a fleet only holds those of its runs.</summary>
    internal static string? Newest(string reports) => Directory.Exists(reports)
        ? NewestFirst(reports).FirstOrDefault(d => !File.Exists(Path.Combine(d, FleetReport.FileName)))
        : null;

    private static IOrderedEnumerable<string> NewestFirst(string reports) =>
        Directory.GetDirectories(reports).Where(d => OfRun().IsMatch(Path.GetFileName(d))).OrderDescending(StringComparer.Ordinal);

    // Two runs that start at the same time must not share a folder: only one of them can make this file new, and it stays until the run's end.
    private static bool TryCreate(string folder)
    {
        Directory.CreateDirectory(folder);
        var claim = Path.Combine(folder, Claim);
        try
        {
            using var mine = new FileStream(claim, FileMode.CreateNew, FileAccess.Write);
        }
        catch (IOException) when (File.Exists(claim))
        {
            return false;
        }

        if (Directory.GetFileSystemEntries(folder) is [_])
        {
            return true;
        }

        File.Delete(claim);
        return false;
    }

    /// <summary>A name of an endpoint as part of a path.</summary>
    internal static string Safe(string name)
    {
        var safe = string.Concat(name.Take(LongestName).Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' ? c : '-')).Trim('.');
        return safe.Length > 0 ? safe : "endpoint";
    }

    [GeneratedRegex(@"^[0-9]{8}T[0-9]{6}Z-")]
    private static partial Regex OfRun();
}
