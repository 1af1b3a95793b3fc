using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReportingTests;

/// <summary>Runs without a manifest, killed ones, old ones and such as no run writes are judged again too.</summary>
[TestFixture]
internal sealed class UnusualRunTests
{
    [Test]
    public async Task Run_without_a_manifest_is_judged_again_and_says_so()
    {
        using var folder = await RecordedBundle.FolderAsync();
        File.Delete(folder.Sub("manifest.json"));
        File.Delete(folder.Sub("manifest.jws"));

        var verification = RecordedBundle.Verify(folder, null);

        verification.Differences.Should().BeEmpty();
        verification.Notes.Should().Contain(n => n.Contains("there is no manifest.json"));
    }

    [Test]
    public async Task Killed_run_is_incomplete_until_its_reports_say_so()
    {
        using var folder = await RecordedBundle.FolderAsync();
        Directory.GetFiles(folder.Path).Where(f => !f.EndsWith("run.jsonl", StringComparison.Ordinal)).ToList().ForEach(File.Delete);
        Manipulation.EditLines(folder, lines => lines.RemoveAt(lines.Count - 1));

        var killed = RecordedBundle.Verify(folder, null);
        RecordedBundle.Report(folder);
        var reported = RecordedBundle.Verify(folder, null);

        killed.Differences.Should().Contain(d => d.Contains("incomplete"));
        reported.Differences.Should().BeEmpty();
        reported.Notes.Should().Contain(n => n.Contains("incomplete"));
        reported.Manifest!.Run.Complete.Should().BeFalse();
    }

    [Test]
    public async Task Record_of_another_edition_or_suite_says_which()
    {
        using var folder = new TempFolder();
        var record = await RecordedBundle.RecordAsync();
        RecordedBundle.Write(record with { Header = record.Header with { EditionSha256 = "00", SuiteVersion = "9.9.9" } }, folder);

        var verification = RecordedBundle.Verify(folder, null);

        verification.Differences.Should().ContainSingle().Which.Should().Contain("edition classic-2017 00").And.Contain(TestHome.Edition.Sha256);
        verification.Notes.Should().Contain(n => n.Contains("recorded by suite 9.9.9"));
    }

    [Test]
    public async Task Forged_record_that_no_run_writes_is_named_and_nothing_breaks()
    {
        using var folder = new TempFolder();
        var record = await RecordedBundle.RecordAsync();
        var forged = record.Cases[0].Evidence.Exchanges[^1] with { Response = null, Fault = null };
        RecordedBundle.WriteRecord(record with { Cases = [record.Cases[0] with { Evidence = record.Cases[0].Evidence with { Exchanges = [forged] } }, .. record.Cases.Skip(1)] }, folder);

        RecordedBundle.Verify(folder, null).Differences.Should().NotBeEmpty();
    }
}
