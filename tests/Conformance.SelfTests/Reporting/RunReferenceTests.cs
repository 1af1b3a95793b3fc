using Conformance.Reporting.Folders;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Reporting;

/// <summary>How a recorded run is named on the command line.</summary>
[TestFixture]
internal sealed class RunReferenceTests
{
    [TestCase("20261123T000000Z-a")]
    [TestCase("latest")]
    public void Name_is_looked_up_under_reports(string reference)
    {
        using var reports = new TempFolder();
        var newest = Recorded(reports, "20261123T000000Z-a");
        Recorded(reports, "20261122T000000Z-b");

        RunReference.Find(reports.Path, reference).Should().Be(newest);
    }

    [Test]
    public void Folder_and_its_record_are_taken_as_they_are()
    {
        using var elsewhere = new TempFolder();
        var run = Recorded(elsewhere, "mine");

        RunReference.Find("/nonexistent", run).Should().Be(run);
        RunReference.Find("/nonexistent", Path.Combine(run, "run.jsonl")).Should().Be(run);
    }

    [Test]
    public void Missing_record_is_named_with_the_places_looked_at()
    {
        using var reports = new TempFolder();

        var find = () => RunReference.Find(reports.Path, "nonesuch");

        find.Should().Throw<FileNotFoundException>().WithMessage($"*'nonesuch'*{Path.Combine(reports.Path, "nonesuch")}*");
    }

    private static string Recorded(TempFolder folder, string name)
    {
        var run = Directory.CreateDirectory(folder.Sub(name)).FullName;
        File.WriteAllText(Path.Combine(run, "run.jsonl"), "");
        return run;
    }
}
