using Conformance.Reporting.Manifests;

namespace Conformance.Reporting.Verifying;

/// <summary>Holds the files of a folder against those a manifest lists.</summary>
internal static class FileCheck
{
    public static IEnumerable<string> Of(IReadOnlyList<Manifest.FileOf> listed, IReadOnlyList<Manifest.FileOf> there)
    {
        var left = there.ToDictionary(f => f.Path);
        foreach (var file in listed)
        {
            if (!left.Remove(file.Path, out var found))
            {
                yield return $"{file.Path}: in the manifest, not in the folder";
            }
            else if (found.Sha256 == FolderFiles.Link)
            {
                yield return $"{file.Path}: is a link and no file";
            }
            else if (found != file)
            {
                yield return $"{file.Path}: changed; it has {Text(found)}, the manifest says {Text(file)}";
            }
        }

        foreach (var extra in left.Keys.Order(StringComparer.Ordinal))
        {
            yield return $"{extra}: in the folder, not in the manifest";
        }
    }

    private static string Text(Manifest.FileOf file) => $"{file.Bytes} bytes, SHA-256 {file.Sha256}";
}
