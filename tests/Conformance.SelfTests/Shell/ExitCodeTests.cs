using System.Net;
using System.Net.Sockets;
using Conformance.SelfTests.OtherGateway;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Shell;

/// <summary>Every exit code over the real process (contract §2).</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class ExitCodeTests
{
    private const string NoScenarios = """{ "Endpoint": { "BaseUrl": "http://127.0.0.1:9/", "Version": "2014-05-26", "Action": "DescribeRegions" } }""";

    /// <summary>Options that are refused before anything is sent, and what the message must hold; FILE is a configuration of this content.</summary>
    private static readonly object[] Refused =
    [
        new TestCaseData("", (string[])["--set", "Run:Worker=3"], "Run:Workers").SetArgDisplayNames("misspelt key"),
        new TestCaseData("", (string[])["--config", "/nonexistent/staging.json"], "/nonexistent/staging.json").SetArgDisplayNames("missing file"),
        new TestCaseData(NoScenarios.Replace("} }", """}, "Scenarios": { "InvalidOwnr": {} } }"""), (string[])["--config", "FILE"], "InvalidOwnr")
            .SetArgDisplayNames("unknown requirement"),
        new TestCaseData(NoScenarios.Replace("} }", """}, "Scenarios": { "InvalidOwner": { "Account": "Nobody" } } }"""), (string[])["--config", "FILE"], "Nobody")
            .SetArgDisplayNames("unknown account"),
        new TestCaseData(NoScenarios.Replace("} }", """, "Parameters": { "PageSize": 10 } } }"""), (string[])["--config", "FILE"], "PageSize")
            .SetArgDisplayNames("number where a string belongs"),
        new TestCaseData(NoScenarios, (string[])["--config", "FILE", "--fault", "constant-request-id"], "--fault").SetArgDisplayNames("fault with a BaseUrl"),
        new TestCaseData("", (string[])["--fault", "nonesuch"], "nonesuch").SetArgDisplayNames("unknown fault"),
        new TestCaseData("x", (string[])["--out", "FOLDER"], "not empty").SetArgDisplayNames("non-empty out"),
        new TestCaseData("", (string[])["--workers", "0"], "Run:Workers").SetArgDisplayNames("workers 0"),
        new TestCaseData("", (string[])["--workers", "many"], "--workers").SetArgDisplayNames("workers no number"),
        new TestCaseData("", (string[])["--variants", "some"], "Run:Variants").SetArgDisplayNames("unknown variants"),
        new TestCaseData("", (string[])["--nonesuch"], "--nonesuch").SetArgDisplayNames("unknown option"),
        new TestCaseData("", (string[])["nonesuch"], "nonesuch").SetArgDisplayNames("unknown verb"),
    ];

    [TestCaseSource(nameof(Refused))]
    public async Task Wrong_usage_exits_2_and_says_what(string content, string[] arguments, string named)
    {
        using var folder = new TempFolder();
        var file = content.Length > 0 ? folder.File("given.json", content) : "";

        var run = await SuiteProcess.RunAsync(folder, [.. arguments.Select(a => a == "FILE" ? file : a == "FOLDER" ? folder.Path : a)]);

        run.ExitCode.Should().Be(2, run.Output);
        run.Output.Should().Contain(named);
        run.Summary.Should().BeNull();
    }

    [Test]
    public async Task All_mistakes_are_listed_at_once()
    {
        using var folder = new TempFolder();

        var run = await SuiteProcess.RunAsync(folder, "--set", "Run:Worker=3", "--workers", "0", "--set", "Run:MaxRequests=-1");

        run.ExitCode.Should().Be(2);
        run.Output.Should().Contain("Run:Worker ").And.Contain("Run:Workers").And.Contain("Run:MaxRequests");
    }

    [Test]
    public async Task Embedded_endpoint_exits_0_with_all_rows()
    {
        using var folder = new TempFolder();

        var run = await SuiteProcess.RunAsync(folder);

        run.ExitCode.Should().Be(0, run.Output);
        run.Output.Should().Contain(SuiteProcess.AllRowsPassed);
        run.Summary!.RootElement.GetProperty("verdict").GetString().Should().Be("conformant");
    }

    [Test]
    public async Task Fault_exits_1_and_names_requirement_check_and_rerun()
    {
        using var folder = new TempFolder();

        var run = await SuiteProcess.RunAsync(folder, "--fault", "constant-request-id", "--only", "RequestId.*");

        run.ExitCode.Should().Be(1, run.Output);
        run.Output.Should().Contain("RequestId.Unique/xml-get requestId: expected").And.Contain("./run.sh --only 'RequestId.Unique/xml-get'");
    }

    [Test]
    public async Task Closed_port_exits_3()
    {
        using var folder = new TempFolder();
        var file = folder.File("closed.json", NoScenarios.Replace(":9/", $":{ClosedPort()}/"));

        var run = await SuiteProcess.RunAsync(folder, "--config", file);

        run.ExitCode.Should().Be(3, run.Output);
        run.Output.Should().Contain("refused");
        run.Summary!.RootElement.GetProperty("verdict").GetString().Should().Be("unreachable");
    }

    [Test]
    public async Task Only_that_matches_nothing_exits_4()
    {
        using var folder = new TempFolder();

        var run = await SuiteProcess.RunAsync(folder, "--only", "Nonesuch*");

        run.ExitCode.Should().Be(4, run.Output);
        run.Output.Should().Contain("no case was selected");
    }

    [TestCase("refuse-all", TestName = "Endpoint_that_refuses_everything_exits_4")]
    public async Task Inconclusive_endpoint_exits_4(string fault)
    {
        using var folder = new TempFolder();
        await using var shop = await MusicShop.StartAsync(TestHome.Edition, fault);

        var run = await SuiteProcess.RunAsync(folder, "--config", shop.WriteConfiguration(folder.Path), "--variants", "rows", "--set", "Run:MaxRequestsPerSecond=0");

        run.ExitCode.Should().Be(4, run.Output);
        run.Summary!.RootElement.GetProperty("verdict").GetString().Should().Be("inconclusive");
    }

    [TestCase("Main", TestName = "Refused_main_secret_exits_4")]
    [TestCase("Ram", TestName = "Refused_secret_of_another_account_exits_4")]
    public async Task Refused_credentials_exit_4(string account)
    {
        using var folder = new TempFolder();
        await using var shop = await MusicShop.StartAsync(TestHome.Edition);

        var run = await SuiteProcess.RunAsync(
            folder, "--config", shop.WriteConfiguration(folder.Path), "--variants", "rows",
            "--set", "Run:MaxRequestsPerSecond=0", "--set", $"Accounts:{account}:AccessKeySecret=not-the-secret");

        run.ExitCode.Should().Be(4, run.Output);
        run.Output.Should().Contain("IncompleteSignature");
    }

    [Test]
    public async Task Require_complete_not_met_exits_4()
    {
        using var folder = new TempFolder();
        await using var shop = await MusicShop.StartAsync(TestHome.Edition);
        var file = shop.WriteModestConfiguration(folder.Path);

        var without = await SuiteProcess.RunAsync(folder, "--config", file, "--variants", "rows", "--set", "Run:MaxRequestsPerSecond=0");
        var with = await SuiteProcess.RunAsync(
            folder, "--config", file, "--variants", "rows", "--set", "Run:MaxRequestsPerSecond=0", "--require-complete", "--out", folder.Sub("second"));

        without.ExitCode.Should().Be(0, without.Output);
        with.ExitCode.Should().Be(4, with.Output);
    }

    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
