using Conformance.Model.Specification;

namespace Conformance.SelfTests;

/// <summary>The checkout the self-tests run in.</summary>
internal static class TestHome
{
    public static string Folder { get; } = Find();

    public static string Fixtures { get; } = Path.Combine(Folder, "fixtures");

    public static Edition Edition { get; } = EditionLoader.Load(Path.Combine(Fixtures, "specification", "classic-2017"));

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Conformance.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"no Conformance.sln above {AppContext.BaseDirectory}");
    }
}
