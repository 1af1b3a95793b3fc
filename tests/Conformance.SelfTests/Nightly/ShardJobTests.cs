using System.Text.Json;
using CliWrap;
using CliWrap.Buffered;
using Conformance.Model.Records;
using Conformance.SelfTests.Shell;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Nightly;

/// <summary>The examples' own scripts as processes, a shard by each system's arithmetic: joined they are the whole run, no case lost and none twice.</summary>
[TestFixture]
[Category(Categories.Exhaustive)]
[Platform(Exclude = "Win", Reason = "the scripts are for a shell of Unix")]
internal sealed class ShardJobTests
{
    private static readonly string[] Variables = ["CONFORMANCE_SHARD", "CONFORMANCE_OUT"];

    [Test]
    public async Task Shards_of_three_systems_are_merged_into_one_whole_run()
    {
        using var folder = new TempFolder();
        StandIn.Write(folder);
        var (kubernetes, gitlab, github) = (ShardExamples.Kubernetes[0].At("spec"), ShardExamples.Gitlab, WorkflowFile.Shards.Root.At("jobs"));
        var records = Directory.CreateDirectory(folder.Sub("reports")).FullName;
        var ofPod = ShardExamples.Script(kubernetes).Replace("/records", records).Replace(" --config /config/conformance.json", "");
        var ofGitlab = $"{gitlab.At("conformance-shard").At("script").Items().Single()}";
        var ofGithub = github.At("shard").At("env");

        // Kubernetes counts from 0, GitLab and the matrix from 1.
        (await RunAsync(folder, ofPod, ("JOB_COMPLETION_INDEX", "0"))).Should().Be(0);
        (await RunAsync(folder, ofGitlab, ("CI_NODE_INDEX", "2"), ("CI_NODE_TOTAL", gitlab.At("conformance-shard").Text("parallel")!))).Should().Be(0);
        (await RunAsync(folder, "./run.sh", [.. Variables.Select(v => (v, Evaluated(ofGithub.Text(v)!, index: 3)))])).Should().Be(0);
        Directory.Move(folder.Sub("reports/shard-0"), folder.Sub("reports/shard-1"));
        (await RunAsync(folder, $"{gitlab.At("conformance-merge").At("script").Items().Single()}")).Should().Be(0);

        var merged = RunRecordReader.Read(folder.Sub("reports/whole/run.jsonl"));
        merged.Cases.Select(c => c.Id).Should().BeEquivalentTo(TestHome.Edition.Cases.Select(c => c.Id.ToString())).And.OnlyHaveUniqueItems();
        var summary = JsonDocument.Parse(File.ReadAllBytes(folder.Sub("reports/whole/summary.json"))).RootElement;
        summary.GetProperty("verdict").GetString().Should().Be("conformant");
        summary.GetProperty("run").GetProperty("scope").GetString().Should().Be("full");
        summary.GetProperty("rows").GetProperty("passed").GetInt32().Should().Be(TestHome.Edition.Rows.Count);
        (await RunAsync(folder, "./run.sh rejudge reports/whole && ./run.sh verify reports/whole")).Should().Be(0);
    }

    private static string Evaluated(string expression, int index) =>
        expression.Replace("${{ matrix.index }}", $"{index}").Replace("${{ strategy.job-total }}", $"{ShardExamples.Indexes.Count}");

    private static async Task<int> RunAsync(TempFolder folder, string script, params (string Name, string Value)[] variables)
    {
        var environment = variables.ToDictionary(v => v.Name, v => (string?)v.Value);
        environment["PWD"] = folder.Path;
        var finished = await Cli.Wrap("sh").WithArguments(["-ec", script]).WithWorkingDirectory(folder.Path)
            .WithEnvironmentVariables(SuiteProcess.Clean(environment)).WithValidation(CommandResultValidation.None).ExecuteBufferedAsync();
        await TestContext.Out.WriteLineAsync(finished.StandardOutput + finished.StandardError);
        return finished.ExitCode;
    }
}
