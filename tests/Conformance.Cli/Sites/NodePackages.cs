using System.Text.Json;

namespace Conformance.Cli.Sites;

/// <summary>The npm packages of a folder: whether they are installed as pinned.</summary>
internal static class NodePackages
{
    private static readonly string[] Programs = ["node", "node.exe"];

    /// <summary>What is missing and how to get it; null for nothing.</summary>
    /// <param name="folder">Holds <c>package.json</c>.</param>
    /// <param name="searchPath">The PATH.</param>
    public static string? Missing(string folder, string searchPath)
    {
        const string mend = "npm ci --prefix tests/allure";
        if (Program(searchPath) is null)
        {
            return $"there is no Node on the PATH; install Node 20 or later, then {mend}";
        }

        var unfit = Pinned(folder).Where(p => Installed(folder, p.Name) != p.Version).Select(p => $"{p.Name} {p.Version}").ToList();
        return unfit.Count == 0 ? null : $"not installed: {string.Join(", ", unfit)}; {mend}";
    }

    /// <summary>Path of Node; null where there is none.</summary>
    public static string? Program(string searchPath) =>
        (from folder in searchPath.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
         from name in Programs
         let path = Path.Combine(folder, name)
         where File.Exists(path)
         select path).FirstOrDefault();

    private static IReadOnlyList<(string Name, string Version)> Pinned(string folder)
    {
        using var package = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "package.json")));
        return [.. package.RootElement.GetProperty("dependencies").EnumerateObject().Select(d => (d.Name, d.Value.GetString()!))];
    }

    private static string? Installed(string folder, string name)
    {
        var path = Path.Combine(folder, "node_modules", name, "package.json");
        if (!File.Exists(path))
        {
            return null;
        }

        using var package = JsonDocument.Parse(File.ReadAllBytes(path));
        return package.RootElement.GetProperty("version").GetString();
    }
}
