using Conformance.Model.Verdicts;
using Conformance.SelfTests.OtherGateway;
using Conformance.SelfTests.Runs;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Adversary;

/// <summary>Backing off is for throttling, and for nothing that only looks like it.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class ThrottlingTests
{
    [TestCase("MissingParameter.Owner")]
    [TestCase("IncompleteSignature")]
    public async Task Status_429_over_the_code_of_the_row_is_a_wrong_status(string row)
    {
        await using var shop = await MusicShop.StartAsync(TestHome.Edition, $"status-429:{row}");
        using var folder = new TempFolder();

        var record = await SuiteInProcess.RunAsync(shop.WriteConfiguration(folder.Path), "rows", row);

        record.Cases.Should().OnlyContain(c => c.Verdict.Status == CaseStatus.Failed);
        record.Cases.SelectMany(c => c.Verdict.Findings).Select(f => f.Name).Distinct().Should().Equal("status");
        record.Verdict().ExitCode.Should().Be(1);
    }

    // The fourth signed call is the second of the case: the first three are the two controls and its own.
    [TestCase("Format.SameData/xml-get")]
    [TestCase("RequestId.Unique/xml-get")]
    public async Task Throttled_pair_is_sent_again_and_throttled_ids_still_count(string caseId)
    {
        await using var shop = await MusicShop.StartAsync(TestHome.Edition, new ShopOptions { ThrottlesEvery = 3 });
        using var folder = new TempFolder();

        var record = await SuiteInProcess.RunAsync(shop.WriteConfiguration(folder.Path), "rows", caseId);

        record.Unjudged().Should().BeEmpty();
        record.Verdict().Word.Should().Be("conformant");
        shop.Seen.Should().HaveCountGreaterThan(4);
    }
}
