using Conformance.SelfTests.Matrix;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReportingTests;

/// <summary>A real browser shows the page to everybody: in both languages, wide and narrow, light and dark, on paper, without scripts.</summary>
[TestFixture]
[Category(Categories.Exhaustive)]
internal sealed class BrowserTests
{
    // A busy machine paints late; what blocks the paint until all is read would take far longer on it.
    private const int PaintWithinMilliseconds = 15_000;

    private const int ScrollWithinMilliseconds = 5_000;

    private static readonly string[] Checks =
    [
        "accessible zh 1280 light", "accessible en 1280 dark", "accessible zh 390 dark", "accessible en 390 light",
        "fits zh 1280 light", "fits en 1280 dark", "fits zh 390 dark", "fits en 390 light",
        "language follows the browser and the switch", "reads without scripts", "links by case open it", "filter and search narrow the cases",
        "prints first page, matrix, no details", "a whole run paints at once and scrolls", "two thousand cases paint at once and scroll", "is quiet",
    ];

    private IReadOnlyDictionary<string, IReadOnlyList<string>> problems = null!;

    [OneTimeSetUp]
    public async Task Look()
    {
        if (Browser.Missing() is { } missing)
        {
            TestContext.Error.WriteLine(missing);
            Assert.Ignore(missing);
        }

        using var folder = new TempFolder();
        File.WriteAllBytes(folder.Sub("sample.html"), Page.Bytes(SamplePage.Record));
        File.WriteAllBytes(folder.Sub("whole.html"), Page.Bytes((await FaultMatrix.Published.Faultless).Record));
        var (record, edition) = SamplePage.Enlarged((await FaultMatrix.Published.Faultless).Record, 5);
        record.Cases.Should().HaveCountGreaterThan(2000);
        File.WriteAllBytes(folder.Sub("large.html"), Page.Bytes(record, edition));
        problems = await Browser.LookAsync(new Dictionary<string, object>
        {
            ["sample"] = folder.Sub("sample.html"),
            ["whole"] = folder.Sub("whole.html"),
            ["large"] = folder.Sub("large.html"),
            ["failed"] = "InvalidOwnerId/xml-get",
            ["paintWithin"] = PaintWithinMilliseconds,
            ["scrollWithin"] = ScrollWithinMilliseconds,
        });
    }

    [Test]
    public void Every_check_was_made() => problems.Keys.Should().BeEquivalentTo(Checks);

    [TestCaseSource(nameof(Checks))]
    public void Page_is(string check) => problems[check].Should().BeEmpty();
}
