using Conformance.Reporting.Files;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReportingTests;

/// <summary>How reports are put beside the record: whole or not at all, and what is missing is named.</summary>
[TestFixture]
internal sealed class ReportFilesTests
{
    [Test]
    public void Folder_of_a_report_holds_nothing_of_an_earlier_one()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder.Sub("allure-results"));
        Directory.CreateDirectory(folder.Sub("allure-results.part"));
        folder.File("allure-results/old-result.json", "{}");
        folder.File("allure-results.part/half-result.json", "{");

        ReportFiles.Write(ReportInput.Of(SampleReports.EveryStatus, TestHome.Edition), folder.Path);

        Directory.GetFileSystemEntries(folder.Path, "*.part").Should().BeEmpty();
        Directory.GetFiles(folder.Sub("allure-results")).Select(f => Path.GetFileName(f)).Should().NotContain(["old-result.json", "half-result.json"]).And.Contain("environment.properties");
    }

    [TestCase("allure-results")]
    [TestCase("allure-results.part")]
    public void Folder_that_cannot_be_made_is_named_once_and_makes_the_run_an_error(string inTheWay)
    {
        using var folder = new TempFolder();
        folder.File(inTheWay, "a file stands in the way");

        var summary = ReportFiles.Write(ReportInput.Of(SampleReports.EveryStatus, TestHome.Edition), folder.Path);

        (summary.Verdict, summary.ExitCode).Should().Be(("error", 5));
        summary.Why.Should().Contain($"the report {folder.Sub("allure-results")}").And.NotContain(";");
        File.Exists(folder.Sub("junit.xml")).Should().BeTrue();
    }

    [Test]
    public void File_that_cannot_be_made_is_named_and_leaves_no_half()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder.Sub("badge.json"));

        ReportFiles.Write(ReportInput.Of(SampleReports.EveryStatus, TestHome.Edition), folder.Path).Why.Should().Contain($"the report {folder.Sub("badge.json")} cannot be written");

        File.Exists(folder.Sub("badge.json.part")).Should().BeFalse();
    }
}
