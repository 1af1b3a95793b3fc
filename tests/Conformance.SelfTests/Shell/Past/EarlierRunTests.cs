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

        var again = await checkout.RunAsync("--rerun-failed", checkout.Latest);
        again.ExitCode.Should().Be(0, again.Output);
        again.Output.Should().Contain("Only what failed in").And.Contain("conformant in the 2 selected cases").And.Contain($"newly passing {Row} status");

        var none = await checkout.RunAsync("--rerun-failed", "latest");
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
