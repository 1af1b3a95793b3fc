using Conformance.SelfTests.OtherGateway;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Shell;

/// <summary>A configured target is all a run knows: no embedded default shows through, and nothing goes elsewhere.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class ConfiguredTargetTests
{
    private static IEnumerable<TestCaseData> Faults =>
    [
        new("status:InvalidOwnerId", "InvalidOwnerId", "status"),
        new("request-id-constant", "RequestId.Unique", "requestId"),
        new("hostid:Forbidden.RAM", "Forbidden.RAM", "hostId"),
        new("format-xml-for-json", "Success.Response", "format"),
        new("signature-unchecked", "IncompleteSignature", "status"),
    ];

    [Test]
    [Category(Categories.Exhaustive)]
    public async Task Gateway_of_another_maker_passes_by_configuration_alone()
    {
        using var folder = new TempFolder();
        await using var shop = await MusicShop.StartAsync(TestHome.Edition);

        var run = await SuiteProcess.RunAsync(folder, "--config", shop.WriteConfiguration(folder.Path), "--set", "Run:MaxRequestsPerSecond=0");

        run.ExitCode.Should().Be(0, run.Output);
        run.Output.Should().Contain(SuiteProcess.AllRowsPassed);
    }

    [TestCaseSource(nameof(Faults))]
    [Category(Categories.Exhaustive)]
    public async Task Fault_of_another_maker_exits_1_with_requirement_and_check(string fault, string requirement, string check)
    {
        using var folder = new TempFolder();
        await using var shop = await MusicShop.StartAsync(TestHome.Edition, fault);

        var run = await SuiteProcess.RunAsync(
            folder, "--config", shop.WriteConfiguration(folder.Path), "--variants", "rows", "--set", "Run:MaxRequestsPerSecond=0");

        run.ExitCode.Should().Be(1, run.Output);
        Failed(run).Should().Contain((requirement, check));
    }

    [Test]
    [Category(Categories.Exhaustive)]
    public async Task Staging_file_of_two_accounts_sees_just_these_and_leaves_nothing_behind()
    {
        using var folder = new TempFolder();
        await using var shop = await MusicShop.StartAsync(TestHome.Edition);
        var known = SuiteKeys.Of(shop.WriteModestConfiguration(folder.Path));

        var run = await SuiteProcess.RunAsync(folder, "--config", Path.Combine(folder.Path, "music-shop.json"), "--variants", "rows", "--set", "Run:MaxRequestsPerSecond=0");

        run.ExitCode.Should().Be(0, run.Output);
        shop.Seen.Select(s => s.AccessKeyId).Where(k => k is not null && !k.StartsWith("Conformance", StringComparison.Ordinal) && k.Length > 0)
            .Distinct().Should().BeEquivalentTo(known);
        shop.Seen.Select(s => s.Action).Should().NotContain(a => a.StartsWith("Order", StringComparison.Ordinal) || a.StartsWith("Cancel", StringComparison.Ordinal));
        run.Summary!.RootElement.GetProperty("requirements").EnumerateArray().Single(r => r.GetProperty("id").GetString() == "Forbidden.SubUser")
            .GetProperty("reason").GetString().Should().NotBeNullOrEmpty();
    }

    private static IEnumerable<(string, string)> Failed(SuiteProcess run) =>
        from requirement in run.Summary!.RootElement.GetProperty("requirements").EnumerateArray()
        from one in requirement.GetProperty("cases").EnumerateArray()
        from check in one.GetProperty("checks").EnumerateArray()
        where check.GetProperty("status").GetString() == "failed"
        select (requirement.GetProperty("id").GetString()!, check.GetProperty("name").GetString()!);
}
