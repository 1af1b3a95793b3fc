using System.Net;
using System.Net.Sockets;
using Conformance.SelfTests.OtherGateway;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Shell;

/// <summary>The exit codes 0, 1, 3 and 4 over the real process (contract §2).</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class ExitCodeTests
{
    internal const string NoScenarios = """{ "Endpoint": { "BaseUrl": "http://127.0.0.1:9/", "Version": "2014-05-26", "Action": "DescribeRegions" } }""";

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

    [Test]
    [Category(Categories.Exhaustive)]
    public async Task Endpoint_that_refuses_everything_exits_4()
    {
        using var folder = new TempFolder();
        await using var shop = await MusicShop.StartAsync(TestHome.Edition, "refuse-all");

        var run = await SuiteProcess.RunAsync(folder, "--config", shop.WriteConfiguration(folder.Path), "--variants", "rows", "--set", "Run:MaxRequestsPerSecond=0");

        run.ExitCode.Should().Be(4, run.Output);
        run.Summary!.RootElement.GetProperty("verdict").GetString().Should().Be("inconclusive");
    }

    [TestCase("Main", TestName = "Refused_main_secret_exits_4", Category = Categories.Exhaustive)]
    [TestCase("Ram", TestName = "Refused_secret_of_another_account_exits_4", Category = Categories.Exhaustive)]
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
    [Category(Categories.Exhaustive)]
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
