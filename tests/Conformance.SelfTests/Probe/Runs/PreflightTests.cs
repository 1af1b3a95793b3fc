using System.Net;
using System.Net.Sockets;
using Conformance.Probe.Runs;
using Conformance.Probe.Settings;
using Conformance.SelfTests.OtherGateway;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ProbeTests.Runs;

/// <summary>A preflight on its own: each thing it looks at, over real endpoints, and what it says to mend it.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class PreflightTests
{
    [Test]
    public async Task Right_gateway_has_nothing_to_mend()
    {
        await using var shop = await MusicShop.StartAsync(TestHome.Edition);

        var facts = await Preflighted.ByAsync(Preflighted.Settings(shop));

        facts.ExitCode.Should().Be(0);
        facts.Lines().Where(l => l.Grade != PreflightGrade.Ok).Should().BeEmpty();
        facts.Lines().Select(l => l.Topic.En).Should().ContainInOrder("configuration", "DNS", "TCP", "TLS", "clock", "unsigned request", "HostId", "signed baseline by GET",
            "signed baseline by POST", "account Locked", "rows", "would send");
        facts.Reads.Select(r => r.Exchange.Account).OfType<string>().Distinct().Should().BeEquivalentTo(facts.Settings.Accounts.Keys, "every configured key is tried");
    }

    [Test]
    public async Task Other_HostId_is_a_warning_with_the_key_to_set()
    {
        await using var shop = await MusicShop.StartAsync(TestHome.Edition);
        var settings = Preflighted.Settings(shop);

        var facts = await Preflighted.ByAsync(settings with { Endpoint = settings.Endpoint with { HostIds = ["shop.example.com"] } });

        facts.ExitCode.Should().Be(0);
        Preflighted.Line(facts, "HostId").Should().Match<PreflightLine>(l => l.Grade == PreflightGrade.Warning && l.Fact.Contains("127.0.0.1"));
        Preflighted.Line(facts, "HostId").Advice[0].En.Should().Contain("\"HostId\": \"127.0.0.1\"").And.Contain("--set Endpoint:HostId=127.0.0.1");
    }

    [TestCase("Ram", "no-such-key-id", "not-the-secret", "Accounts:Ram:AccessKeyId")]
    [TestCase("Ram", null, "not-the-secret", "Accounts:Ram:AccessKeySecret")]
    [TestCase("Main", null, "not-the-secret", "Accounts:Main:AccessKeySecret")]
    public async Task Refused_account_is_named_with_the_key_to_mend(string account, string? id, string secret, string key)
    {
        await using var shop = await MusicShop.StartAsync(TestHome.Edition);
        var settings = Preflighted.Settings(shop);
        var wrong = SampleSettings.Account(account, id ?? settings.Accounts[account].AccessKeyId, secret);

        var facts = await Preflighted.ByAsync(settings with { Accounts = new Dictionary<string, Account>(settings.Accounts) { [account] = wrong } });

        facts.ExitCode.Should().Be(4);
        var problem = facts.Lines().First(l => l.Grade == PreflightGrade.Problem);
        problem.Topic.En.Should().Be(account == "Main" ? "signed baseline by GET" : "account Ram");
        problem.Advice[0].En.Should().Contain(key);
        problem.Advice[0].Zh.Should().Contain(key);
        (problem.Fact + problem.Advice[0]).Should().NotContain(secret).And.NotContain(wrong.AccessKeyId);
    }

    [Test]
    public async Task Clock_that_is_far_off_is_a_warning_and_no_obstacle()
    {
        await using var shop = await MusicShop.StartAsync(TestHome.Edition, new ShopOptions { ClockSkew = TimeSpan.FromMinutes(37) });

        var facts = await Preflighted.ByAsync(Preflighted.Settings(shop));

        facts.ExitCode.Should().Be(0);
        Preflighted.Line(facts, "clock").Should().Match<PreflightLine>(l => l.Grade == PreflightGrade.Warning && l.Fact.StartsWith("+22"));
    }

    [TestCase("http://no-such-host.invalid/", "DNS", "Endpoint:BaseUrl")]
    [TestCase("http://127.0.0.1:PORT/", "TCP", "Endpoint:BaseUrl")]
    public async Task Endpoint_that_is_not_reached_exits_3_at_the_step_that_failed(string url, string step, string key)
    {
        var facts = await Preflighted.ByAsync(SampleSettings.Of(SampleSettings.Endpoint(url.Replace("PORT", $"{ClosedPort()}"))));

        facts.ExitCode.Should().Be(3);
        Preflighted.Line(facts, step).Grade.Should().Be(PreflightGrade.Problem);
        Preflighted.Line(facts, step).Advice[0].En.Should().Contain(key);
        facts.Record.Exchanges.Should().BeEmpty("nothing more can be learnt");
    }

    [Test]
    public async Task Address_to_dial_is_named_when_it_takes_no_connection()
    {
        var facts = await Preflighted.ByAsync(SampleSettings.Of(SampleSettings.Endpoint("https://api.example.com/") with { ConnectTo = $"127.0.0.1:{ClosedPort()}" }));

        facts.ExitCode.Should().Be(3);
        Preflighted.Line(facts, "TCP").Advice[0].En.Should().Contain("Endpoint:ConnectTo");
    }

    [Test]
    public async Task Web_page_is_no_gateway()
    {
        using var server = new RawServer(RawServer.Response("<!DOCTYPE html><html><body>Welcome</body></html>", headers: "Content-Type: text/html\r\n"));

        var facts = await Preflighted.ByAsync(SampleSettings.Of(SampleSettings.Endpoint(server.Url)));

        Preflighted.Line(facts, "unsigned request").Should().Match<PreflightLine>(l => l.Grade == PreflightGrade.Warning && l.Fact.Contains("text/html"));
        Preflighted.Line(facts, "unsigned request").Advice[0].En.Should().Contain("Endpoint:BaseUrl");
        Preflighted.Line(facts, "clock").Grade.Should().Be(PreflightGrade.Warning, "there is no Date");
    }

    [Test]
    public async Task No_account_at_all_is_said_with_the_variables_to_set()
    {
        await using var shop = await MusicShop.StartAsync(TestHome.Edition);

        var facts = await Preflighted.ByAsync(Preflighted.Settings(shop) with { Accounts = new Dictionary<string, Account>(), Scenarios = new Dictionary<string, Scenario>() });

        facts.ExitCode.Should().Be(4);
        Preflighted.Line(facts, "signed baseline by GET").Advice[0].En.Should().Contain("CONFORMANCE_Accounts__Main__AccessKeySecret");
    }

    [Test]
    public async Task Keys_that_unlock_more_rows_are_named()
    {
        await using var shop = await MusicShop.StartAsync(TestHome.Edition);
        var settings = Preflighted.Settings(shop);

        var facts = await Preflighted.ByAsync(settings with { Run = settings.Run with { AllowLoad = false, AllowSideEffects = false } });

        Preflighted.Line(facts, "rows").Fact.Should().Be("33/40");
        Preflighted.Line(facts, "rows").Advice.Select(a => a.En).Should().Contain("Run:AllowLoad → row 18").And.Contain("Run:AllowSideEffects → rows 26, 35–39");
    }

    [Test]
    public async Task Selection_of_nothing_exits_4()
    {
        await using var shop = await MusicShop.StartAsync(TestHome.Edition);

        var facts = await Preflighted.ByAsync(Preflighted.Settings(shop), "Nonesuch");

        facts.ExitCode.Should().Be(4);
        Preflighted.Line(facts, "selection").Grade.Should().Be(PreflightGrade.Problem);
    }

    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
