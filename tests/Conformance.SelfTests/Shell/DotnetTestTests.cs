using CliWrap;
using CliWrap.Buffered;
using Conformance.SelfTests.Hostile;
using Conformance.SelfTests.OtherGateway;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Shell;

/// <summary><c>dotnet test</c> gives the verdict of <c>./run.sh</c>: against what the environment configures, red whenever the exit code would not be 0.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
[Category(Categories.Exhaustive)]
internal sealed class DotnetTestTests
{
    [Test]
    public async Task Configured_endpoint_is_the_only_one_and_its_fault_is_red()
    {
        using var folder = new TempFolder();
        await using var shop = await MusicShop.StartAsync(TestHome.Edition, "status:InvalidOwnerId");

        var finished = await RunAsync(folder, ("CONFORMANCE_CONFIG", shop.WriteConfiguration(folder.Path)), ("CONFORMANCE_ONLY", "InvalidOwnerId;InvalidOwnerAccount"));

        finished.ExitCode.Should().NotBe(0);
        Output(finished).Should().Contain("InvalidOwnerId/xml-get status: expected 400").And.Contain("nonconformant (exit 1)");
        Directory.GetFiles(folder.Sub("out")).Select(Path.GetFileName).Should().Contain(["run.jsonl", "summary.json", "summary.md"]);
        File.ReadAllText(folder.Sub("out/summary.json")).Should().Contain(shop.BaseUrl.Authority);
    }

    [TestCase("CONFORMANCE_ONLY", "Nonesuch", "no case was selected", TestName = "Filter_that_matches_nothing_is_red")]
    [TestCase("CONFORMANCE_CONFIG", "/nonexistent/staging.json", "/nonexistent/staging.json", TestName = "Missing_file_is_red_and_named")]
    public async Task Run_that_would_not_exit_0_is_red(string variable, string value, string named)
    {
        using var folder = new TempFolder();

        var finished = await RunAsync(folder, (variable, value));

        finished.ExitCode.Should().NotBe(0);
        Output(finished).Should().Contain(named).And.Contain("Failed:     0");
    }

    [Test]
    public async Task Endpoint_that_hangs_is_red_by_the_verdict_and_not_by_its_cases()
    {
        using var folder = new TempFolder();
        await using var shop = await MusicShop.StartAsync(TestHome.Edition, new ShopOptions { Rendition = Rendition.Literal });
        using var door = new Door(shop.BaseUrl, Behaviour.Afterwards(v => v.StayAsync()));

        var finished = await RunAsync(
            folder, ("CONFORMANCE_CONFIG", shop.WriteModestConfiguration(folder.Path)), ("CONFORMANCE_ENDPOINT", door.Url),
            ("CONFORMANCE_Endpoint__TimeoutSeconds", "1"), ("CONFORMANCE_VARIANTS", "rows"), ("CONFORMANCE_Run__MaxConsecutiveFaults", "6"));

        finished.ExitCode.Should().NotBe(0);
        Output(finished).Should().Contain("unreachable (exit 3): the circuit breaker opened after 6 network faults in a row").And.Contain("Failed:     0");
        File.ReadAllText(folder.Sub("out/summary.json")).Should().Contain("\"exitCode\": 3");
    }

    [TestCase("", 0, "nothing required failed but what is waived: InvalidOwnerId status", TestName = "Waived_finding_is_skipped_and_the_run_is_green")]
    [TestCase("InvalidOwnerAccount", 1, "waiver 2 (InvalidOwnerAccount status): no longer needed", TestName = "Stale_waiver_is_red_and_named")]
    public async Task Waivers_decide_as_in_a_run(string unneeded, int exitCode, string named)
    {
        using var folder = new TempFolder();
        await using var shop = await MusicShop.StartAsync(TestHome.Edition, "status:InvalidOwnerId");
        var waivers = new[] { "InvalidOwnerId", unneeded }.Where(r => r.Length > 0)
            .Select(r => SampleWaiver.Json(("requirement", $"\"{r}\""), ("actual", "\"403\""), ("expires", "\"9999-12-31\"")));

        var finished = await RunAsync(
            folder, ("CONFORMANCE_CONFIG", shop.WriteConfiguration(folder.Path)), ("CONFORMANCE_ONLY", "InvalidOwnerId;InvalidOwnerAccount"),
            ("CONFORMANCE_KnownDeviations", folder.File("known-deviations.json", $"[{string.Join(',', waivers)}]")));

        finished.ExitCode.Should().Be(exitCode, Output(finished));
        Output(finished).Should().Contain(named).And.Contain("Failed:     0, Passed:     6,", "what is waived is skipped");
    }

    private static string Output(BufferedCommandResult finished) => finished.StandardOutput + finished.StandardError;

    private static async Task<BufferedCommandResult> RunAsync(TempFolder folder, params (string Name, string Value)[] variables)
    {
        var environment = variables.Append(("CONFORMANCE_OUT", folder.Sub("out"))).ToDictionary(v => v.Item1, v => (string?)v.Item2);
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        return await Cli.Wrap("dotnet")
            .WithArguments(["test", Path.Combine(TestHome.Folder, "tests", "Conformance.Suite"), "--no-build", "-c", SuiteProcess.Configuration()])
            .WithEnvironmentVariables(SuiteProcess.Clean(environment))
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync();
    }
}
