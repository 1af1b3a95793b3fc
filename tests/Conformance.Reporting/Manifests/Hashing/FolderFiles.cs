using System.IO.Enumeration;
using Conformance.Reporting.Folders;
using Conformance.Reporting.Waivers;

namespace Conformance.Reporting.Manifests;

/// <summary>The files of a run's folder, hidden ones included, but for the manifest and its signature.</summary>
public static class FolderFiles
{
    /// <summary>Stands for the hash of a link, which is never followed.</summary>
    public const string Link = "a link";

    /// <summary>Where <c>./run.sh allure</c> puts its site unless told otherwise.</summary>
    public const string Site = "allure-report";

    /// <summary>In the order of their paths.</summary>
    /// <param name="folder">The run's.</param>
    /// <param name="besides">Further files to leave out: what is being written while they are listed.</param>
    public static IReadOnlyList<Manifest.FileOf> Of(string folder, params string[] besides) =>
        [.. Entries(folder).Where(e => !besides.Contains(e.Name) && !IsOurs(e.Name, e.Path)).Select(e => File(e.Name, e.Path, e.IsLink)).OrderBy(f => f.Path, StringComparer.Ordinal)];

    /// <summary>What verbs put beside a run afterwards and a person may change, the site and a drafted waiver file: no manifest lists it.</summary>
    internal static bool IsAddition(Manifest.FileOf file) => file.Path == WaiverDraft.FileName || file.Path.StartsWith(Site + "/", StringComparison.Ordinal);

    private static FileSystemEnumerable<(string Name, string Path, bool IsLink)> Entries(string folder) => new(
        folder,
        (ref FileSystemEntry entry) => (Path.GetRelativePath(folder, entry.ToFullPath()).Replace('\\', '/'), entry.ToFullPath(), IsLink(ref entry)),
        new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory || IsLink(ref entry),
        ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLink(ref entry),
    };

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static Manifest.FileOf File(string name, string path, bool isLink)
    {
        if (isLink)
        {
            return new Manifest.FileOf(name, 0, Link);
        }

        // The record's writer may have it open still.
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return new Manifest.FileOf(name, stream.Length, Sha256.Of(stream));
    }

    // The claim of a folder is empty, and goes when its run is over.
    private static bool IsOurs(string name, string path) =>
        name is ManifestWriter.FileName or DetachedJws.FileName || (name == RunFolders.Claim && new FileInfo(path).Length == 0);
}
