using System.Text.Json;
using CliWrap;
using CliWrap.Buffered;

namespace Conformance.SelfTests.Shell;

/// <summary>The real program as a process: what it printed, its exit code, the files it left.</summary>
internal sealed record SuiteProcess
{
    private static readonly string Program = Path.Combine(
        TestHome.Folder, "tests", "Conformance.Cli", "bin", Configuration(), "net10.0", "Conformance.Cli.dll");

    /// <summary>What a run prints that exercised every row of the table.</summary>
    public static string AllRowsPassed { get; } = $"rows {TestHome.Edition.Rows.Count}/{TestHome.Edition.Rows.Count} exercised, {TestHome.Edition.Rows.Count} passed";

    public required int ExitCode { get; init; }

    /// <summary>Both streams together.</summary>
    public required string Output { get; init; }

    /// <summary>The summary; null where the process wrote none.</summary>
    public required JsonDocument? Summary { get; init; }

    /// <param name="folder">Gets the record in <c>out</c>, unless the arguments name another.</param>
    /// <param name="arguments">Options of the program.</param>
    public static Task<SuiteProcess> RunAsync(TempFolder folder, params string[] arguments) =>
        RunAsync(folder, new Dictionary<string, string?>(), arguments);

    public static async Task<SuiteProcess> RunAsync(TempFolder folder, IReadOnlyDictionary<string, string?> environment, params string[] arguments)
    {
        var output = folder.Sub("out");
        IEnumerable<string> all = arguments.Contains("--out") || arguments.FirstOrDefault() is "serve" or "init" ? arguments : [.. arguments, "--out", output];
        return await EndedAsync(folder, Command(environment, all).ExecuteBufferedAsync());
    }

    /// <summary>What a process left whose <c>--out</c> is the folder's <c>out</c>, once it has ended.</summary>
    public static async Task<SuiteProcess> EndedAsync(TempFolder folder, Task<BufferedCommandResult> process)
    {
        var finished = await process;
        var summary = folder.Sub("out/summary.json");
        return new SuiteProcess
        {
            ExitCode = finished.ExitCode,
            Output = finished.StandardOutput + finished.StandardError,
            Summary = File.Exists(summary) ? JsonDocument.Parse(await File.ReadAllBytesAsync(summary)) : null,
        };
    }

    /// <summary>The command, with nothing of this process's CONFORMANCE_ variables.</summary>
    public static Command Command(IReadOnlyDictionary<string, string?> environment, IEnumerable<string> arguments) => Cli.Wrap("dotnet")
        .WithArguments([Program, .. arguments])
        .WithWorkingDirectory(Path.GetTempPath())
        .WithEnvironmentVariables(Clean(environment))
        .WithValidation(CommandResultValidation.None);

    public static IReadOnlyDictionary<string, string?> Clean(IReadOnlyDictionary<string, string?> environment)
    {
        var clean = Environment.GetEnvironmentVariables().Keys.Cast<string>()
            .Where(n => n.StartsWith("CONFORMANCE_", StringComparison.OrdinalIgnoreCase)).ToDictionary(n => n, _ => (string?)null);
        foreach (var (name, value) in environment)
        {
            clean[name] = value;
        }

        return clean;
    }

    public static string Configuration() => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
}
