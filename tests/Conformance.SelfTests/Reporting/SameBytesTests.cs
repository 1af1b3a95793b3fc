using Conformance.Model.Records;
using Conformance.Reporting.Files;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReportingTests;

/// <summary>The same record gives the same files, byte for byte, whoever makes them and however often.</summary>
[TestFixture]
internal sealed class SameBytesTests
{
    private static IEnumerable<TestCaseData> Records =>
    [
        new TestCaseData(SampleReports.EveryStatus).SetArgDisplayNames("every status"),
        new TestCaseData(SampleReports.Hostile).SetArgDisplayNames("hostile"),
        new TestCaseData(SampleReports.EveryStatus with { Footer = null }).SetArgDisplayNames("killed"),
    ];

    [TestCaseSource(nameof(Records))]
    public void Reports_of_a_record_are_the_same_each_time(RunRecord record)
    {
        using var first = new TempFolder();
        using var second = new TempFolder();

        ReportFiles.Write(ReportInput.Of(record, TestHome.Edition), first.Path);
        ReportFiles.Write(ReportInput.Of(record, TestHome.Edition), second.Path);
        ReportFiles.Write(ReportInput.Of(record, TestHome.Edition), second.Path);

        var names = Names(first);
        names.Should().Contain(["junit.xml", "evidence.har", "badge.json", "summary.json"]).And.Equal(Names(second));
        names.Where(n => !File.ReadAllBytes(first.Sub(n)).AsSpan().SequenceEqual(File.ReadAllBytes(second.Sub(n)))).Should().BeEmpty();
    }

    private static List<string> Names(TempFolder folder) =>
        [.. Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder.Path, f)).Order(StringComparer.Ordinal)];
}
