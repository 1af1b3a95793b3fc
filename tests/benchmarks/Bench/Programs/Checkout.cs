using CliWrap;
using CliWrap.Buffered;
using Conformance.Benchmarks.Measuring;

namespace Conformance.Benchmarks.Programs;

/// <summary>A checkout of the suite, whose programs are started as a user starts them.</summary>
internal sealed record Checkout(string Folder)
{
    public string RunScript => Path.Combine(Folder, "run.sh");

    public string Benchmarks => Path.Combine(Folder, "tests", "benchmarks");

    public static Checkout Found()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Conformance.sln")))
            {
                return new Checkout(folder.FullName);
            }
        }

        throw new DirectoryNotFoundException($"no Conformance.sln above {AppContext.BaseDirectory}");
    }

    /// <summary>The environment of this process without its CONFORMANCE_ variables, and with these.</summary>
    public static IReadOnlyDictionary<string, string?> Clean(IReadOnlyDictionary<string, string?> variables)
    {
        var clean = Environment.GetEnvironmentVariables().Keys.Cast<string>()
            .Where(n => n.StartsWith("CONFORMANCE_", StringComparison.OrdinalIgnoreCase)).ToDictionary(n => n, _ => (string?)null);
        foreach (var (name, value) in variables)
        {
            clean[name] = value;
        }

        return clean;
    }

    /// <summary>Builds what is not built yet, so that no measurement does.</summary>
    public async Task BuildAsync() => await Cli.Wrap(RunScript).WithArguments("--help").WithEnvironmentVariables(Clean(new Dictionary<string, string?>()))
        .WithStandardErrorPipe(PipeTarget.ToDelegate(Console.Error.WriteLine)).ExecuteAsync();

    /// <summary>Measures a whole process from its start to its end.</summary>
    /// <exception cref="InvalidOperationException">It ended with another exit code than 0: what was measured is not what was meant.</exception>
    public static async Task<Sample> MeasureAsync(IReadOnlyList<string> command, IReadOnlyDictionary<string, string?> variables, string watch = "-")
    {
        var result = Path.GetTempFileName();
        try
        {
            var printed = await Cli.Wrap("dotnet").WithArguments([typeof(Checkout).Assembly.Location, Launcher.Verb, result, watch, .. command])
                .WithEnvironmentVariables(Clean(variables)).WithValidation(CommandResultValidation.None).ExecuteBufferedAsync();
            var text = printed.StandardOutput + printed.StandardError;
            var sample = printed.ExitCode == 0 ? System.Text.Json.JsonSerializer.Deserialize<Sample>(await File.ReadAllTextAsync(result))! : null;
            return sample is { ExitCode: 0 } ? sample with { Output = text }
                : throw new InvalidOperationException($"exit {sample?.ExitCode ?? printed.ExitCode} of {string.Join(' ', command)}{Environment.NewLine}{text}");
        }
        finally
        {
            File.Delete(result);
        }
    }
}
