using Conformance.SelfTests.ModelTests;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Shell;

/// <summary>Runs that rest on earlier ones, over the real process: the history, <c>--rerun-failed</c>, <c>--baseline</c>.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
[Category(Categories.Exhaustive)]
internal sealed class EarlierRunTests
{
    private const string Row = "InvalidAccessKeyId.NotFound";

    [Test]
    public async Task What_failed_is_told_since_the_run_before_and_runs_again_alone()
    {
        using var checkout = new OwnCheckout();
        // The overlap of LastTokenProcessing cannot be shown on a machine that is busy enough.
        string[] rows = ["--variants", "rows", "--set", "Run:AllowSideEffects=false"];
        var pair = await Task.WhenAll(checkout.RunAsync(rows), checkout.RunAsync(rows));
        var good = checkout.Latest;

        pair.Should().OnlyContain(r => r.ExitCode == 0 && !r.Output.Contains("since"));
        File.ReadLines(Path.Combine(checkout.Reports, "history", "embedded.jsonl")).Should().HaveCount(2, "both runs that ended at once are remembered");

        var bad = await checkout.RunAsync([.. rows, "--fault", "wrong-status", "--set", "Run:AllowLoad=false", "--baseline", good]);
        bad.ExitCode.Should().Be(1, bad.Output);
        bad.Output.Should().MatchRegex($"since [0-9TZ]+-embedded(-2)?: newly failing {Row} status; rows no longer exercised 18")
            .And.Contain($"--baseline {good}: no longer exercised: row 18 Throttling.FlowControl (", "a failure hides no loss");

        var drafted = await checkout.RunAsync("waive", "latest");
        drafted.Output.Should().Contain(Path.Combine(checkout.Latest, "known-deviations.json")).And.NotContain("latest", "it points elsewhere after the next run");

        var again = await checkout.RunAsync("--rerun-failed", checkout.Latest);
        again.ExitCode.Should().Be(0, again.Output);
        again.Output.Should().Contain("Only what failed in").And.Contain("conformant in the 2 selected cases").And.Contain($"newly passing {Row} status");

        var last = checkout.Latest;
        var none = await checkout.RunAsync("--rerun-failed", "latest");
        checkout.Latest.Should().Be(last, "nothing was run");
        none.ExitCode.Should().Be(4, none.Output);
        none.Output.Should().Contain("none failed in").And.NotContain("since ");
        File.ReadLines(Path.Combine(checkout.Reports, "history", "embedded.jsonl")).Should().HaveCount(3, "selected runs are not remembered");
    }

    [Test]
    public async Task Baseline_holds_what_it_exercised_also_under_only()
    {
        using var checkout = new OwnCheckout();
        (await checkout.RunAsync("--variants", "rows", "--only", "17", "--only", "18")).ExitCode.Should().Be(0);
        var held = checkout.Latest;

        var lost = await checkout.RunAsync("--only", "18", "--set", "Run:AllowLoad=false", "--baseline", held);
        var kept = await checkout.RunAsync("--only", "17", "--baseline", held);
        var summary = await File.ReadAllTextAsync(Path.Combine(checkout.Reports, "latest", "summary.json"));
        File.Delete(Path.Combine(checkout.Reports, "latest", "summary.json"));
        var report = await checkout.RunAsync("report", "latest");

        lost.ExitCode.Should().Be(4, lost.Output);
        lost.Output.Should().Contain($"--baseline {held}: no longer exercised: row 18 Throttling.FlowControl (").And.Contain("set Run:AllowLoad");
        kept.ExitCode.Should().Be(0, kept.Output);
        report.ExitCode.Should().Be(0, report.Output);
        (await File.ReadAllTextAsync(Path.Combine(checkout.Reports, "latest", "summary.json"))).Should().Be(summary);
    }

    [Test]
    public async Task Run_of_a_target_that_bears_the_name_of_the_embedded_endpoint_is_told_apart()
    {
        using var folder = new TempFolder();
        var record = SampleCase.Run("staging", SampleCase.AllOf("InvalidOwner").Select(c => c.Finding("status", "404")));
        RecordFile.WriteAndRead(folder, [record.Header with { Endpoint = record.Header.Endpoint with { Name = "embedded" } }, .. record.Cases, record.Footer!]);

        var run = await SuiteProcess.RunAsync(folder, "--rerun-failed", folder.Sub("run.jsonl"));

        run.ExitCode.Should().Be(0, run.Output);
        run.Output.Should().Contain("note: --rerun-failed: staging was a run of embedded at http");
    }

    [Test]
    public async Task Reports_that_cannot_be_written_exit_2_and_say_where_else()
    {
        using var checkout = new OwnCheckout();
        File.WriteAllText(checkout.Reports, "");

        var run = await checkout.RunAsync("--only", "1");

        run.ExitCode.Should().Be(2, run.Output);
        run.Output.Should().Contain("no record can be written under").And.Contain("--out");
    }

    [TestCase("--rerun-failed")]
    [TestCase("--baseline")]
    public async Task Earlier_run_that_is_not_there_exits_2(string option)
    {
        using var folder = new TempFolder();

        var run = await SuiteProcess.RunAsync(folder, option, "nonesuch");

        run.ExitCode.Should().Be(2);
        run.Output.Should().Contain("there is no record of a run 'nonesuch'").And.Contain("Nothing was sent");
    }
}
