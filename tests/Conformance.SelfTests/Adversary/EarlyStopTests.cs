using System.Diagnostics;
using System.Text.Json;
using Conformance.SelfTests.OtherGateway;
using Conformance.SelfTests.Samples;
using Conformance.SelfTests.Shell;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Adversary;

/// <summary>A run that is stopped while its preflight waits for an endpoint leaves a record and a summary like any other.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class EarlyStopTests
{
    [TestCase("INT", 130, Category = Categories.Exhaustive)]
    [TestCase("TERM", 143, Category = Categories.Exhaustive)]
    public async Task Signal_in_preflight_ends_the_run_with_footer_and_summary(string signal, int exitCode)
    {
        using var folder = new TempFolder();
        await using var shop = await MusicShop.StartAsync(TestHome.Edition);
        var asked = new TaskCompletionSource();
        using var mute = new RawServer((_, _) => Mute(asked));
        var command = SuiteProcess.Command(
            new Dictionary<string, string?>(),
            ["--config", shop.WriteConfiguration(folder.Path), "--endpoint", mute.Url, "--out", folder.Sub("out")]);

        var run = command.ExecuteAsync();
        await asked.Task;
        using (var kill = Process.Start("kill", [$"-{signal}", $"{run.ProcessId}"]))
        {
            await kill.WaitForExitAsync();
        }

        (await run).ExitCode.Should().Be(exitCode);
        using var summary = JsonDocument.Parse(File.ReadAllBytes(folder.Sub("out/summary.json")));
        summary.RootElement.GetProperty("exitCode").GetInt32().Should().Be(exitCode);
        summary.RootElement.GetProperty("verdict").GetString().Should().Be("inconclusive");
        summary.RootElement.GetProperty("run").GetProperty("complete").GetBoolean().Should().BeTrue();
        summary.RootElement.GetProperty("cases").GetProperty("total").GetInt32().Should().Be(0);
    }

    private static async Task Mute(TaskCompletionSource asked)
    {
        asked.TrySetResult();
        await Task.Delay(TimeSpan.FromSeconds(30), TimeProvider.System);
    }
}
