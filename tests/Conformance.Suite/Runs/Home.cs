namespace Conformance.Suite.Runs;

/// <summary>The checkout this suite runs in: its data and configuration are read in place.</summary>
public static class Home
{
    private static readonly Lazy<string> Found = new(Find);

    /// <summary>The folder of <c>Conformance.sln</c>.</summary>
    public static string Folder => Found.Value;

    public static string Config => Path.Combine(Folder, "config");

    public static string Reports => Path.Combine(Folder, "reports");

    public static string Edition => Path.Combine(Folder, "fixtures", "specification", "classic-2017");

    /// <summary>What checks mean and what usually is the matter.</summary>
    public static string Causes => Path.Combine(Folder, "fixtures", "explanations", "causes.json");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Conformance.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"no Conformance.sln above {AppContext.BaseDirectory}: run the suite from its checkout");
    }
}
