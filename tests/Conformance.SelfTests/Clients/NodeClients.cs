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
    public static string? Missing(string folder, string searchPath) => NodeModules.Missing("the clients others wrote", "clients", folder, searchPath);

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
}
