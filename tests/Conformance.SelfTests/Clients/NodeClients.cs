using System.Text.Json;
using CliWrap;
using CliWrap.Buffered;

namespace Conformance.SelfTests.Clients;

/// <summary>The process that plays jobs with the npm packages of <c>tests/clients</c>.</summary>
internal static class NodeClients
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private static readonly string Folder = Path.Combine(TestHome.Folder, "tests", "clients");

    /// <summary>What keeps the clients from being run here, and how to mend it; null for nothing.</summary>
    public static string? Missing(string folder, string searchPath) =>
        MissingPackages(folder, searchPath, "the clients others wrote cannot be run", "npm ci --prefix tests/clients");

    /// <summary>The same for other programs of Node with pinned packages.</summary>
    /// <param name="folder">Where their <c>package.json</c> is.</param>
    /// <param name="searchPath">Where Node is looked for.</param>
    /// <param name="hindered">What cannot be done.</param>
    /// <param name="mend">The command that installs them.</param>
    public static string? MissingPackages(string folder, string searchPath, string hindered, string mend)
    {
        if (!searchPath.Split(Path.PathSeparator).Any(p => File.Exists(Path.Combine(p, "node")) || File.Exists(Path.Combine(p, "node.exe"))))
        {
            return $"{hindered}: there is no Node on the PATH; install Node 20 or later, then {mend}";
        }

        var unfit = Pinned(folder).Where(p => Installed(folder, p.Name) != p.Version).Select(p => $"{p.Name} {p.Version}").ToList();
        return unfit.Count == 0 ? null : $"{hindered}: not installed are {string.Join(", ", unfit)}: {mend}";
    }

    public static string? Missing() => Missing(Folder, Environment.GetEnvironmentVariable("PATH") ?? "");

    /// <summary>Plays the jobs one after the other in one process.</summary>
    public static async Task<IReadOnlyList<ClientOutcome>> PlayAsync(IReadOnlyList<ClientJob> jobs)
    {
        var finished = await Cli.Wrap("node")
            .WithArguments([Path.Combine(Folder, "run.js")])
            .WithStandardInputPipe(PipeSource.FromString(JsonSerializer.Serialize(jobs, Json)))
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync();
        return finished.ExitCode == 0
            ? [.. finished.StandardOutput.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonSerializer.Deserialize<ClientOutcome>(l, Json)!)]
            : throw new InvalidOperationException($"tests/clients/run.js ended with {finished.ExitCode}: {finished.StandardError}");
    }

    internal static IReadOnlyList<(string Name, string Version)> Pinned(string folder)
    {
        using var package = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "package.json")));
        return
        [
            .. from list in package.RootElement.EnumerateObject()
               where list.Name is "dependencies" or "devDependencies"
               from dependency in list.Value.EnumerateObject()
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
