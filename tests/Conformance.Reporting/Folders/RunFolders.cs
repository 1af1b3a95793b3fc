using System.Globalization;

namespace Conformance.Reporting.Folders;

/// <summary>Where the records of runs are kept: one folder a run, the last 20, <c>latest</c> pointing at the newest.</summary>
public static class RunFolders
{
    private const int Kept = 20;
    private const string Latest = "latest";

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
        var reports = Path.GetDirectoryName(folder)!;
        var link = Path.Combine(reports, $"{Latest}.{Path.GetFileName(folder)}");
        try
        {
            // A link beside and a rename, so that 'latest' never points nowhere.
            File.CreateSymbolicLink(link, Path.GetFileName(folder));
            File.Move(link, Path.Combine(reports, Latest), overwrite: true);
        }
        catch (IOException)
        {
            // Without the right to make links (Windows) the newest folder is still the last by name.
            File.Delete(link);
        }

        foreach (var old in Directory.GetDirectories(reports, "*Z-*").Where(d => !Path.GetFileName(d).StartsWith(Latest, StringComparison.Ordinal))
            .OrderDescending(StringComparer.Ordinal).Skip(Kept))
        {
            Directory.Delete(old, recursive: true);
        }
    }

    // Two runs that start at the same time must not share a folder: only one of them can make this file new.
    private static bool TryCreate(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            using var claim = new FileStream(Path.Combine(folder, ".claim"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            return Directory.GetFileSystemEntries(folder) is [_];
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static string Safe(string name) =>
        string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' ? c : '-')).Trim('.') is { Length: > 0 } safe ? safe : "endpoint";
}
