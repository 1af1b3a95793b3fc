using CliWrap.Buffered;
using Conformance.Model.Records;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Shell;

/// <summary><c>--shard</c> and <c>merge</c> over the real process: exit codes, what is printed, what is left (contract §1, §2).</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class ShardVerbTests
{
    private static readonly string[] Rows = ["--only", "InvalidOwner", "--variants", "rows"];

    [Test]
    [Category(Categories.Exhaustive)]
    public async Task Shards_of_a_selection_are_merged_and_a_missing_one_is_named()
    {
        using var folder = new TempFolder();
        var (first, second) = (await RunAsync("1/2", folder.Sub("a"), "--only", "RequestId.Unique"), await RunAsync("2/2", folder.Sub("b"), "--only", "RequestId.Unique"));
        var id = Repeat(folder.Sub("a/run.jsonl"), folder.Sub("b/run.jsonl"));

        var missing = await SuiteAsync("merge", folder.Sub("m"), folder.Sub("b"));
        var merged = await SuiteAsync("merge", folder.Sub("m"), folder.Sub("b"), folder.Sub("a"));
        var again = await SuiteAsync("merge", folder.Sub("m"), folder.Sub("a"), folder.Sub("b"));

        first.StandardOutput.Should().Contain("Only shard 1 of 2: 2 of the 4 selected cases").And.Contain("conformant in the 2 selected cases (exit 0)");
        second.StandardOutput.Should().Contain("Only shard 2 of 2: 2 of the 4 selected cases");
        missing.ExitCode.Should().Be(2);
        missing.StandardError.Should().Contain("shard 1 of 2 is missing");
        merged.ExitCode.Should().Be(1, merged.StandardError);
        merged.StandardOutput.Should().Contain("Merged 2 shards of embedded: 4 cases").And.Contain($"'{id}' in InvalidOwner/json-post and again in InvalidOwner/xml-get");
        RunRecordReader.Read(folder.Sub("m/run.jsonl")).Header.Selection.Should().BeEquivalentTo(new { Scope = "selected", Cases = 4, Shard = (Shard?)null });
        again.ExitCode.Should().Be(2);
        again.StandardError.Should().Contain("OUT: ").And.Contain("is not empty");
    }

    [Test]
    [Category(Categories.Exhaustive)]
    public async Task Shard_without_a_case_is_inconclusive_and_says_why_and_merges()
    {
        using var folder = new TempFolder();
        var runs = new List<BufferedCommandResult>();
        for (var index = 1; index <= 3; index++)
        {
            runs.Add(await RunAsync($"{index}/3", folder.Sub($"{index}")));
        }

        var merged = await SuiteAsync("merge", folder.Sub("m"), folder.Sub("1"), folder.Sub("2"), folder.Sub("3"));

        runs.Select(r => r.ExitCode).Should().Contain(4).And.Contain(0);
        runs.Where(r => r.ExitCode == 4).Should().AllSatisfy(r => r.StandardOutput.Should().Contain("is empty, as only 2 cases are shared out; take fewer shards"));
        merged.ExitCode.Should().Be(0, merged.StandardOutput);
        merged.StandardOutput.Should().Contain("conformant in the 2 selected cases (exit 0)");
    }

    [Test]
    [Category(Categories.Exhaustive)]
    public async Task Environment_asks_for_a_shard_by_its_own_variable_and_plan_and_run_agree()
    {
        using var folder = new TempFolder();
        var environment = new Dictionary<string, string?> { ["CONFORMANCE_SHARD"] = "auto", ["CI_NODE_INDEX"] = "2", ["CI_NODE_TOTAL"] = "3", ["CONFORMANCE_VARIANTS"] = "rows" };
        var unasked = new Dictionary<string, string?>(environment) { ["CONFORMANCE_SHARD"] = null };

        var run = await SuiteProcess.RunAsync(folder, environment, "--set", "Run:AllowLoad=false");
        var plan = await SuiteProcess.Command(environment, ["plan", "--set", "Run:AllowLoad=false"]).ExecuteBufferedAsync();
        var all = await SuiteProcess.Command(unasked, ["plan"]).ExecuteBufferedAsync();

        run.ExitCode.Should().Be(0, run.Output);
        run.Summary!.RootElement.GetProperty("run").GetProperty("scope").GetString().Should().Be("shard");
        var cases = run.Summary.RootElement.GetProperty("cases").GetProperty("total").GetInt32();
        run.Output.Should().Contain($"conformant in the {cases} selected cases");
        plan.StandardOutput.Should().Contain($"Only shard 2 of 3: {cases} of ").And.Contain($"Requests: {run.Summary.RootElement.GetProperty("requests")} = ");
        all.StandardOutput.Should().NotContain("shard", "the variables of a CI system alone share nothing out");
    }

    [TestCase("--shard '0/3': of 3 shards there is none of number 0", "--shard", "0/3")]
    [TestCase("--shard 'auto': neither CI_NODE_INDEX nor JOB_COMPLETION_INDEX is set", "--shard", "auto")]
    [TestCase("--shard (option or variable): '1/3': a certificate needs the whole suite", "certify", "--shard", "1/3")]
    [TestCase("'nonesuch'", "merge", "OUT", "nonesuch")]
    [TestCase("merge", "merge", "OUT")]
    [Category(Categories.Exhaustive)]
    public async Task Wrong_usage_exits_2_and_says_what(string named, params string[] arguments)
    {
        using var folder = new TempFolder();
        var none = new Dictionary<string, string?> { ["CI_NODE_INDEX"] = null, ["JOB_COMPLETION_INDEX"] = null };

        var finished = await SuiteProcess.Command(none, arguments.Select(a => a == "OUT" ? folder.Sub("out") : a)).ExecuteBufferedAsync();

        finished.ExitCode.Should().Be(2, finished.StandardOutput);
        finished.StandardError.Should().Contain(named);
    }

    /// <summary>Gives the answer of a row in the second record the RequestId of that in the first.</summary>
    private static string Repeat(string first, string second)
    {
        var (id, other) = (IdOf(first), IdOf(second));
        File.WriteAllText(second, File.ReadAllText(second).Replace(other, id));
        return id;
    }

    private static string IdOf(string record) =>
        RunRecordReader.Read(record).Cases.Single(c => c.RequirementId == "InvalidOwner").Evidence.Exchanges[^1].Response!.Header("x-acs-request-id")!;

    private static async Task<BufferedCommandResult> RunAsync(string shard, string folder, params string[] more) =>
        await SuiteAsync([.. Rows, "--shard", shard, "--out", folder, .. more]);

    private static async Task<BufferedCommandResult> SuiteAsync(params string[] arguments) =>
        await SuiteProcess.Command(new Dictionary<string, string?>(), arguments).ExecuteBufferedAsync();
}
