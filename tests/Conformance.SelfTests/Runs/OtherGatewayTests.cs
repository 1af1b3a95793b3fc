using Conformance.Model.Verdicts;
using Conformance.SelfTests.OtherGateway;
using Conformance.SelfTests.OtherGateway.Faults;
using FluentAssertions;
using FluentAssertions.Execution;
using NUnit.Framework;

namespace Conformance.SelfTests.Runs;

/// <summary>The suite against a gateway of another maker: right it passes by configuration alone, with a fault it fails for the right reason.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class OtherGatewayTests
{
    private static IEnumerable<TestCaseData> Faults =>
        Categories.OneIn(32, FaultTable.Expected.Where(e => e.Value.Count > 0).Select(e => new TestCaseData(e.Key).SetArgDisplayNames(e.Key)));

    private static IEnumerable<ShopOptions> RightGateways =>
    [
        new ShopOptions(),
        new ShopOptions { ClockSkew = TimeSpan.FromMinutes(37) },
        new ShopOptions { Rendition = Rendition.Literal, ClockSkew = TimeSpan.FromMinutes(-48) },
    ];

    [TestCaseSource(nameof(RightGateways))]
    public async Task Right_gateway_passes_without_a_finding(ShopOptions options)
    {
        await using var shop = await MusicShop.StartAsync(TestHome.Edition, options);
        using var folder = new TempFolder();

        var record = await SuiteInProcess.RunAsync(shop.WriteConfiguration(folder.Path), "full");

        using var all = new AssertionScope();
        record.Findings().Should().BeEmpty();
        record.Unjudged().Should().BeEmpty();
        record.Verdict().Word.Should().Be("conformant");
        record.Cases.Where(c => c.Verdict.Status == CaseStatus.Passed).Select(c => c.Id[..c.Id.IndexOf('/')]).Distinct()
            .Should().Contain(TestHome.Edition.Rows.Select(r => r.Id));
    }

    [TestCaseSource(nameof(Faults))]
    public async Task Faulty_gateway_is_found_out_by_requirement_and_check(string fault)
    {
        await using var shop = await MusicShop.StartAsync(TestHome.Edition, fault);
        using var folder = new TempFolder();

        var record = await SuiteInProcess.RunAsync(
            shop.WriteConfiguration(folder.Path), "full", [.. FaultTable.Expected[fault].Select(e => e.Requirement).Distinct()]);

        var found = record.Cases.SelectMany(c => c.Verdict.Findings.Select(f => (c.Id[..c.Id.IndexOf('/')], f.Name))).Distinct();
        found.Should().Contain(FaultTable.Expected[fault]);
    }

    [Test]
    public async Task Gateway_that_refuses_everything_is_inconclusive()
    {
        await using var shop = await MusicShop.StartAsync(TestHome.Edition, "refuse-all");
        using var folder = new TempFolder();

        var record = await SuiteInProcess.RunAsync(shop.WriteConfiguration(folder.Path), "rows");

        record.Verdict().Should().Match<Judging.RunVerdict>(v => v.Word == "inconclusive" && v.ExitCode == 4);
        record.Cases.Should().NotContain(c => c.Verdict.Status == CaseStatus.Passed || c.Verdict.Status == CaseStatus.Failed);
    }
}
