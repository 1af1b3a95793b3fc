using Conformance.Model.Records;
using Conformance.Model.Verdicts;
using Conformance.Reporting.Files;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReportingTests;

/// <summary>Readers that others wrote accept the reports and read in them what the record says.</summary>
[TestFixture]
[Category(Categories.Exhaustive)]
internal sealed class OtherReadersTests
{
    [OneTimeSetUp]
    public void Demand()
    {
        if (OtherReaders.Missing() is { } missing)
        {
            TestContext.Error.WriteLine(missing);
            Assert.Ignore(missing);
        }
    }

    [Test]
    public async Task Every_status_is_read_as_what_it_is()
    {
        using var folder = Written(SampleReports.EveryStatus);

        var reading = await OtherReaders.ReadAsync(folder.Path);

        var unrecorded = TestHome.Edition.Requirements.Count - SampleReports.EveryStatus.Cases.Select(c => c.Id[..c.Id.IndexOf('/')]).Distinct().Count();
        var expected = new Dictionary<string, int> { ["passed"] = 4, ["failed"] = 1, ["skipped"] = 4 + unrecorded };
        reading.Har.Should().BeEmpty();
        reading.Junit.Should().BeEquivalentTo(expected);
        reading.Allure.Should().BeEquivalentTo(expected);
        reading.Missed.Should().BeEmpty();
    }

    [Test]
    public async Task Hostile_content_breaks_no_reader()
    {
        using var folder = Written(SampleReports.Hostile);

        var reading = await OtherReaders.ReadAsync(folder.Path);

        reading.Har.Should().BeEmpty();
        reading.Junit["failed"].Should().Be(2);
        reading.Allure["failed"].Should().Be(2);
        reading.Missed.Should().BeEmpty();
    }

    [Test]
    public async Task Readers_see_what_is_broken()
    {
        using var folder = Written(SampleRecord.Of(SampleRecord.Case("InvalidOwner/json-post", CaseStatus.Failed)));
        folder.File("evidence.har", """{ "log": { "version": "1.2", "creator": { "name": "x", "version": "1" }, "entries": [ { "time": 1 } ] } }""");
        Directory.EnumerateFiles(folder.Sub("allure-results"), "*-result.json").ToList().ForEach(File.Delete);

        var reading = await OtherReaders.ReadAsync(folder.Path);

        reading.Har.Should().NotBeEmpty();
        reading.Allure.Should().BeEmpty();
    }

    private static TempFolder Written(RunRecord record)
    {
        var folder = new TempFolder();
        ReportFiles.Write(ReportInput.Of(record, TestHome.Edition), folder.Path);
        return folder;
    }
}
