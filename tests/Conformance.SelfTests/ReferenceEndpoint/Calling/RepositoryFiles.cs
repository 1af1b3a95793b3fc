using Conformance.Model.Specification;

namespace Conformance.SelfTests.ReferenceEndpoint.Calling;

/// <summary>Files of the repository, read in place.</summary>
internal static class RepositoryFiles
{
    private static readonly Lazy<string> Root = new(FindRoot);
    private static readonly Lazy<Edition> Classic = new(() => EditionLoader.Load(Locate("fixtures", "specification", "classic-2017")));

    public static Edition Edition => Classic.Value;

    public static string Locate(params string[] path) => Path.Combine([Root.Value, .. path]);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Conformance.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException($"no Conformance.sln above {AppContext.BaseDirectory}");
    }
}
