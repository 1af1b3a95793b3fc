using System.CommandLine;
using Conformance.Cli.Screen;
using Conformance.Model.Specification;
using Conformance.Probe.Settings.Starting;
using Conformance.Suite.Runs;

namespace Conformance.Cli.Verbs;

/// <summary>Writes a commented starting configuration; sends nothing.</summary>
internal static class InitVerb
{
    private const string EndpointVariable = "CONFORMANCE_ENDPOINT";

    public static Command Command()
    {
        var endpoint = new Option<string?>("--endpoint") { Description = "Base URL of the endpoint under test.", HelpName = "URL" };
        var file = new Option<string?>("--out") { Description = "The file to write; default: config/mine.json, which git leaves alone.", HelpName = "FILE" };
        var command = new Command("init", "Write a commented starting configuration for an endpoint.") { endpoint, file };
        command.SetAction(parsed => Run(parsed.GetValue(endpoint), parsed.GetValue(file)));
        return command;
    }

    private static int Run(string? endpoint, string? file)
    {
        var url = endpoint ?? Environment.GetEnvironmentVariable(EndpointVariable)
            ?? throw new UsageException("--endpoint: missing; give the base URL of the endpoint, such as ./run.sh init --endpoint https://api.staging.example.com/");
        var path = Path.GetFullPath(file ?? Path.Combine(Home.Config, "mine.json"));
        var shown = Path.GetRelativePath(Directory.GetCurrentDirectory(), path) is var near && near.StartsWith("..", StringComparison.Ordinal) ? path : near;
        var schema = Path.GetRelativePath(Path.GetDirectoryName(path)!, Path.Combine(Home.Config, "conformance.schema.json"));
        var text = StartingFile.Text(EditionLoader.Load(Home.Edition), url, InUrlForm(schema), shown);
        Write(path, shown, text);
        InitScreen.Show(shown, text);
        return 0;
    }

    private static void Write(string path, string shown, string text)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            using var writer = new StreamWriter(stream);
            writer.Write(text);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(File.Exists(path)
                ? $"--out: {shown} exists already and is left as it is; name another file with --out, or move it away"
                : $"--out: {shown} cannot be written: {refused.Message}");
        }
    }

    private static string InUrlForm(string path) => (Path.IsPathRooted(path) || path.StartsWith('.') ? path : "./" + path).Replace('\\', '/');
}
