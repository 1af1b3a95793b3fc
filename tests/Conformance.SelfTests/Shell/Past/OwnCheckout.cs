using CliWrap;
using CliWrap.Buffered;

namespace Conformance.SelfTests.Shell;

/// <summary>The built program in a checkout of its own, so that its <c>reports/</c> is nobody else's.</summary>
internal sealed class OwnCheckout : IDisposable
{
    private readonly TempFolder home = new();
    private readonly string program;

    public OwnCheckout()
    {
        home.File("Conformance.sln", "");
        Copy("config", "config");
        Copy("fixtures/specification", "fixtures/specification");
        Copy($"tests/Conformance.Cli/bin/{SuiteProcess.Configuration()}/net10.0", "tests/bin");
        program = home.Sub("tests/bin/Conformance.Cli.dll");
    }

    public string Reports => home.Sub("reports");

    /// <summary>The record <c>latest</c> points at.</summary>
    public string Latest => Path.GetFileName(new DirectoryInfo(Path.Combine(Reports, "latest")).ResolveLinkTarget(returnFinalTarget: true)!.FullName);

    public async Task<(int ExitCode, string Output)> RunAsync(params string[] arguments)
    {
        var finished = await Cli.Wrap("dotnet")
            .WithArguments([program, .. arguments])
            .WithWorkingDirectory(home.Path)
            .WithEnvironmentVariables(SuiteProcess.Clean(new Dictionary<string, string?>()))
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync();
        return (finished.ExitCode, finished.StandardOutput + finished.StandardError);
    }

    public void Dispose() => home.Dispose();

    private void Copy(string from, string to)
    {
        var source = Path.Combine(TestHome.Folder, from);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(home.Sub(to), Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
