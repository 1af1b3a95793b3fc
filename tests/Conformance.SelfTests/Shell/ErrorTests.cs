using CliWrap.Buffered;
using Conformance.SelfTests.OtherGateway;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Shell;

/// <summary>When the suite itself fails, its exit code is 5 and it says what failed; nothing half-written looks whole.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class ErrorTests
{
    [Test]
    [Category(Categories.Exhaustive)]
    public async Task Report_that_cannot_be_written_exits_5_and_is_named()
    {
        using var folder = new TempFolder();
        await using var shop = await MusicShop.StartAsync(TestHome.Edition);
        var command = SuiteProcess.Command(
            new Dictionary<string, string?>(), ["--config", shop.WriteConfiguration(folder.Path), "--only", "MissingParameter.*", "--out", folder.Sub("out")]);

        var run = command.ExecuteBufferedAsync();
        await StartedAsync(folder.Sub("out/run.jsonl"));
        Directory.CreateDirectory(folder.Sub("out/summary.json"));
        var finished = await run;

        finished.ExitCode.Should().Be(5, finished.StandardOutput);
        finished.StandardError.Should().Contain("summary.json").And.Contain("exit 5").And.NotContain("   at ");
        Directory.GetFiles(folder.Sub("out")).Select(Path.GetFileName).Should().Contain("run.jsonl").And.NotContain(name => name!.EndsWith(".part") || name == "manifest.json");
    }

    private static async Task StartedAsync(string path)
    {
        for (var patience = 0; !File.Exists(path) && patience < 2000; patience++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System);
        }
    }
}
