using System.Text.Json;
using CliWrap;
using CliWrap.Buffered;
using Conformance.SelfTests.Clients;

namespace Conformance.SelfTests.ReportingTests;

/// <summary>A real browser that looks at reports: Chromium, driven by the npm packages of <c>tests/browser</c>.</summary>
internal static class Browser
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe"];

    private static readonly string Folder = Path.Combine(TestHome.Folder, "tests", "browser");

    /// <summary>What keeps the browser from being run here, and how to mend it; null for nothing.</summary>
    public static string? Missing(string folder, string searchPath) =>
        NodeClients.MissingPackages(folder, searchPath, "reports cannot be looked at in a browser", "npm ci --prefix tests/browser")
        ?? (Executable(searchPath) is null ? "reports cannot be looked at in a browser: there is no Chromium or Chrome on the PATH; install one (Debian: apt-get install chromium)" : null);

    public static string? Missing() => Missing(Folder, SearchPath);

    /// <summary>For each check of <c>tests/browser/check.js</c> the problems it found.</summary>
    /// <param name="job">What it reads.</param>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> LookAsync(IReadOnlyDictionary<string, object> job)
    {
        var finished = await Cli.Wrap("node")
            .WithArguments([Path.Combine(Folder, "check.js")])
            .WithStandardInputPipe(PipeSource.FromString(JsonSerializer.Serialize(new Dictionary<string, object>(job) { ["executable"] = Executable(SearchPath)! })))
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync();
        return finished.ExitCode == 0
            ? JsonSerializer.Deserialize<Dictionary<string, IReadOnlyList<string>>>(finished.StandardOutput)!
            : throw new InvalidOperationException($"tests/browser/check.js ended with {finished.ExitCode}: {finished.StandardError}");
    }

    private static string SearchPath => Environment.GetEnvironmentVariable("PATH") ?? "";

    private static string? Executable(string searchPath) => searchPath.Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
}
