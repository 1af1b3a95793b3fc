using Conformance.SelfTests.OtherGateway;
using Conformance.SelfTests.Runs;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Adversary;

/// <summary>What the network does to a run is told apart from what the endpoint answers.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class ConnectionTests
{
    // The next request may meet the closing: it is sent again, signed anew, on a connection of its own.
    [Test]
    [Category(Categories.Exhaustive)]
    public async Task Endpoint_that_closes_kept_connections_unannounced_is_conformant()
    {
        await using var shop = await MusicShop.StartAsync(TestHome.Edition, new ShopOptions { ClosesSilently = true });
        using var folder = new TempFolder();

        var record = await SuiteInProcess.RunAsync(shop.WriteConfiguration(folder.Path), "full");

        record.Unjudged().Should().BeEmpty();
        record.Findings().Should().BeEmpty();
        record.Verdict().Word.Should().Be("conformant");
    }

    // It answered something: whoever calls that unreachable sends its owner to look at the network.
    [TestCase("bare-request-endless-answer", "Error.BareRequest/default-get", Category = Categories.Exhaustive)]
    [TestCase("posts-dropped", "Success.Response/json-post", Category = Categories.Exhaustive)]
    public async Task Endpoint_that_answers_anything_is_not_unreachable(string fault, string unjudged)
    {
        await using var shop = await MusicShop.StartAsync(TestHome.Edition, fault);
        using var folder = new TempFolder();

        var record = await SuiteInProcess.RunAsync(shop.WriteConfiguration(folder.Path), "rows");

        record.Verdict().Should().Match<Judging.RunVerdict>(v => v.Word == "inconclusive" && v.ExitCode == 4);
        record.Unjudged().Should().Contain(c => c.StartsWith(unjudged + ":", StringComparison.Ordinal));
        record.Unjudged().Should().NotContain(c => c.StartsWith("Success.Response/xml-get:", StringComparison.Ordinal));
    }
}
