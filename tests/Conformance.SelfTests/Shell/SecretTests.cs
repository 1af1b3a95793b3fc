using System.Text;
using Conformance.SelfTests.OtherGateway;
using Conformance.SelfTests.Shell.Canaries;
using FluentAssertions;
using FluentAssertions.Execution;
using NUnit.Framework;

namespace Conformance.SelfTests.Shell;

/// <summary>Secrets of a failing run are searched for in every file and on the console (contract §5).</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class SecretTests
{
    [TestCase("secret-echoed", Category = Categories.Exhaustive)]
    [TestCase("signature-unchecked", Category = Categories.Exhaustive)]
    public async Task Failing_run_shows_no_secret_anywhere(string fault)
    {
        using var folder = new TempFolder();
        using var given = new TempFolder();
        await using var shop = await MusicShop.StartAsync(TestHome.Edition, fault);
        var configuration = shop.WriteConfiguration(given.Path);

        var run = await SuiteProcess.RunAsync(folder, "--config", configuration, "--variants", "rows", "--set", "Run:MaxRequestsPerSecond=0");

        run.ExitCode.Should().Be(1, run.Output);
        using var all = new AssertionScope();
        Searched(folder, run, [.. shop.Secrets, .. SuiteKeys.Of(configuration).Select(Canary.TooMuchOf)]);
    }

    [Test]
    public async Task Endpoint_that_echoes_everything_everywhere_makes_the_run_fail_and_shows_no_canary()
    {
        using var folder = new TempFolder();
        await using var gateway = await EchoGateway.StartAsync(Canary.MainSecret, Canary.OtherSecret);

        var run = await SuiteProcess.RunAsync(
            folder, CanaryTarget.Secrets,
            [
                .. CanaryTarget.Options(folder, "http://gateway.canary.example/", gateway.Port), "--only", "Success.Response/xml-get", "--only", "Success.Response/json-post",
                "--only", "Forbidden.AccessKeyDisabled/xml-get", "--only", "Forbidden.DiskNotFound/xml-get",
            ]);

        run.ExitCode.Should().Be(1, run.Output);
        SecretSearch.Read(gateway.Said, CanaryTarget.Hidden).Should().BeEquivalentTo(CanaryTarget.Hidden, "otherwise nothing was searched for");
        FailedChecks(run).Should().Contain(("Success.Response", "noSecret")).And.Contain(("Forbidden.AccessKeyDisabled", "noSecret"));
        run.Output.Should().Contain("Accounts:Main:AccessKeySecret").And.Contain("Accounts:Main:SecurityToken").And.Contain("Accounts:Disabled:AccessKeySecret")
            .And.Contain("Endpoint:Headers:X-Gate-Token").And.Contain("Endpoint:Headers:Authorization").And.Contain("Endpoint:Proxy");
        using var all = new AssertionScope();
        Searched(folder, run, CanaryTarget.Hidden);
    }

    [Test]
    [Category(Categories.Exhaustive)]
    public async Task Proxy_that_refuses_the_tunnel_is_told_of_without_its_password()
    {
        using var folder = new TempFolder();
        await using var gateway = await EchoGateway.StartAsync();

        var run = await SuiteProcess.RunAsync(folder, CanaryTarget.Secrets, CanaryTarget.Options(folder, "https://gateway.canary.example/", gateway.Port));

        run.ExitCode.Should().Be(3, run.Output);
        run.Output.Should().Contain("403");
        using var all = new AssertionScope();
        Searched(folder, run, CanaryTarget.Hidden);
    }

    [TestCase("list")]
    [TestCase("plan")]
    [Category(Categories.Exhaustive)]
    public async Task What_would_be_sent_is_shown_without_secrets(string verb)
    {
        using var folder = new TempFolder();

        var shown = await SuiteProcess.RunAsync(folder, CanaryTarget.Secrets, [verb, .. CanaryTarget.Options(folder, "http://gateway.canary.example/", 9)]);

        shown.ExitCode.Should().Be(0, shown.Output);
        SecretSearch.Read(shown.Output, CanaryTarget.Hidden).Should().BeEmpty(shown.Output);
    }

    [TestCaseSource(nameof(WrongUsage))]
    public async Task Wrong_usage_repeats_no_secret(string arguments)
    {
        using var folder = new TempFolder();

        var run = await SuiteProcess.RunAsync(folder, arguments.Split('|'));

        run.ExitCode.Should().Be(2, run.Output);
        SecretSearch.Read(run.Output, [Canary.MainSecret, Canary.MainSecret[..8]]).Should().BeEmpty(run.Output);
    }

    private static IEnumerable<TestCaseData> WrongUsage => Categories.OneIn(9,
    [
        new("--sett|Accounts:Main:AccessKeySecret=" + Canary.MainSecret),
        new("--set|Accounts:Main:AccessKeySecret|" + Canary.MainSecret),
        new("--set|Accounts:Main:AccessKeySecret " + Canary.MainSecret),
        new("--set|Accounts:Main:" + Canary.MainSecret + "=1"),
        new("--set|Endpoint:Headers:Authorization: Bearer " + Canary.MainSecret + "=1"),
        new("--set|Endpoint:Headers:Authorization=Bearer " + Canary.MainSecret + "\n"),
        new("--set|Endpoint:ClientKeyFile=-----BEGIN PRIVATE KEY-----\n" + Canary.MainSecret),
        new("--endpoint|https://user:" + Canary.MainSecret + "@gateway.example/"),
        new("--set|Endpoint:Proxy=http://user:" + Canary.MainSecret + "@proxy.example/path"),
    ]);

    private static void Searched(TempFolder folder, SuiteProcess run, IReadOnlyList<string> hidden)
    {
        foreach (var (place, written) in SecretSearch.Files(folder.Sub("out")).Append(("the console", run.Output)))
        {
            SecretSearch.Read(written, hidden).Should().BeEmpty($"{place} must not hold them in any encoding");
        }

        foreach (var file in Directory.EnumerateFiles(folder.Sub("out"), "*", SearchOption.AllDirectories))
        {
            hidden.Where(h => File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.Unicode.GetBytes(h)) >= 0).Should().BeEmpty($"{file} must not hold them in UTF-16");
        }
    }

    private static IEnumerable<(string, string)> FailedChecks(SuiteProcess run) =>
        from requirement in run.Summary!.RootElement.GetProperty("requirements").EnumerateArray()
        from one in requirement.GetProperty("cases").EnumerateArray()
        from check in one.GetProperty("checks").EnumerateArray()
        where check.GetProperty("status").GetString() == "failed"
        select (requirement.GetProperty("id").GetString()!, check.GetProperty("name").GetString()!);
}
