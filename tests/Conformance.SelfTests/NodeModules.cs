using System.Text.Json;

namespace Conformance.SelfTests;

/// <summary>The npm packages of a folder under <c>tests/</c>: what keeps them from being used here.</summary>
internal static class NodeModules
{
    private static readonly string[] Lists = ["dependencies", "devDependencies"];

    /// <summary>What is missing, and how to mend it; null for nothing.</summary>
    /// <param name="what">Who cannot be run without.</param>
    /// <param name="name">Of the folder, as the remedy names it.</param>
    /// <param name="folder">Holds <c>package.json</c>.</param>
    /// <param name="searchPath">The PATH.</param>
    public static string? Missing(string what, string name, string folder, string searchPath)
    {
        var mend = $"npm ci --prefix tests/{name}";
        if (!searchPath.Split(Path.PathSeparator).Any(p => File.Exists(Path.Combine(p, "node")) || File.Exists(Path.Combine(p, "node.exe"))))
        {
            return $"{what} cannot be run: there is no Node on the PATH; install Node 20 or later, then {mend}";
        }

        var unfit = Pinned(folder).Where(p => Installed(folder, p.Name) != p.Version).Select(p => $"{p.Name} {p.Version}").ToList();
        return unfit.Count == 0 ? null : $"{what} are not installed ({string.Join(", ", unfit)}): {mend}";
    }

    public static IReadOnlyList<(string Name, string Version)> Pinned(string folder)
    {
        using var package = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "package.json")));
        return
        [
            .. from list in Lists
               where package.RootElement.TryGetProperty(list, out _)
               from dependency in package.RootElement.GetProperty(list).EnumerateObject()
               select (dependency.Name, dependency.Value.GetString()!),
        ];
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
