using CliWrap;
using CliWrap.Buffered;
using Conformance.SelfTests.OtherGateway;
using Conformance.SelfTests.Shell;
using FluentAssertions;
using NUnit.Framework;
using YamlDotNet.RepresentationModel;

namespace Conformance.SelfTests.Nightly;

/// <summary>The scripts of the nightly job, run as its runner runs them: verdict, summary and record of a green night, a red one, and a mistaken one.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
[Category(Categories.Exhaustive)]
[Platform(Exclude = "Win", Reason = "the job's scripts are for bash")]
internal sealed class NightlyJobTests
{
    [TestCase(null, 0, "# ✅ conformant · 符合 (exit 0)")]
    [TestCase("status:InvalidOwnerId", 1, "# ❌ nonconformant · 不符合 (exit 1)")]
    public async Task Night_has_the_verdict_s_colour_its_summary_and_its_record(string? fault, int exitCode, string heading)
    {
        using var folder = new TempFolder();
        await using var shop = fault is null ? await MusicShop.StartAsync(TestHome.Edition) : await MusicShop.StartAsync(TestHome.Edition, fault);

        var (ended, summary) = await NightAsync(folder, shop.WriteModestConfiguration(folder.Path), ("CONFORMANCE_Run__MaxRequestsPerSecond", "0"));

        ended.Should().Be(exitCode);
        summary.Should().StartWith(heading).And.Contain("<code>InvalidOwnerId</code>", AtLeast.Times(fault is null ? 0 : 1));
        Directory.GetFiles(folder.Sub("reports/nightly")).Select(Path.GetFileName).Should().Contain(["run.jsonl", "summary.json", "summary.md"]);
    }

    [Test]
    public async Task Night_without_a_configuration_is_red_and_says_where_to_look()
    {
        using var folder = new TempFolder();

        var (ended, summary) = await NightAsync(folder, "config/nightly.json");

        ended.Should().Be(2);
        summary.Should().Contain("No record was written");
        Directory.Exists(folder.Sub("reports/nightly")).Should().BeFalse();
    }

    private static async Task<(int ExitCode, string Summary)> NightAsync(TempFolder folder, string configuration, params (string Name, string Value)[] more)
    {
        var job = WorkflowFile.Nightly.Jobs.Single();
        var environment = job.At("env").Pairs().ToDictionary(e => e.Key, e => (string?)((YamlScalarNode)e.Value).Value);
        more.ToList().ForEach(m => environment[m.Name] = m.Value);
        environment["CONFORMANCE_CONFIG"] = configuration;
        environment["GITHUB_STEP_SUMMARY"] = folder.File("step-summary.md", "");
        environment["PWD"] = folder.Path;
        StandIn.Write(folder);
        var failed = 0;
        foreach (var step in job.At("steps").Items().Where(s => s.At("run") is not null && (failed == 0 || s.Text("if") == "always()")))
        {
            var finished = await Cli.Wrap("bash").WithArguments(["--noprofile", "--norc", "-eo", "pipefail", "-c", step.Text("run")!])
                .WithWorkingDirectory(folder.Path).WithEnvironmentVariables(SuiteProcess.Clean(environment)).WithValidation(CommandResultValidation.None).ExecuteBufferedAsync();
            failed = failed == 0 ? finished.ExitCode : failed;
        }

        return (failed, await File.ReadAllTextAsync(folder.Sub("step-summary.md")));
    }
}
