using Conformance.Reporting.Folders;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReportingTests;

/// <summary>Where records are kept, and what is never touched there.</summary>
[TestFixture]
internal sealed class RunFoldersTests
{
    [TestCase("staging", "20260314T015926Z-staging")]
    [TestCase("a/b c:统", "20260314T015926Z-a-b-c--")]
    [TestCase("../..", "20260314T015926Z--")]
    [TestCase("..", "20260314T015926Z-endpoint")]
    [TestCase("", "20260314T015926Z-endpoint")]
    public void Folder_is_named_by_time_and_endpoint(string name, string folder)
    {
        using var home = new TempFolder();

        Path.GetRelativePath(home.Path, RunFolders.Create(home.Path, name, new ManualClock())).Should().Be(folder);
    }

    [Test]
    [MaxTime(5000)]
    public void Long_name_is_cut()
    {
        using var home = new TempFolder();

        Path.GetFileName(RunFolders.Create(home.Path, new string('n', 1000), new ManualClock())).Length.Should().BeLessThan(100);
    }

    [Test]
    [MaxTime(5000)]
    public void Folder_that_cannot_be_made_is_said_so()
    {
        using var home = new TempFolder();
        home.File("20260314T015926Z-x", "a file stands in the way");

        FluentActions.Invoking(() => RunFolders.Create(home.Path, "x", new ManualClock())).Should().Throw<IOException>();
    }

    [Test]
    public void Runs_of_one_second_get_folders_of_their_own()
    {
        using var home = new TempFolder();
        var clock = new ManualClock();

        var folders = Enumerable.Range(0, 16).AsParallel().WithDegreeOfParallelism(8).Select(_ => RunFolders.Create(home.Path, "x", clock)).ToList();

        folders.Should().OnlyHaveUniqueItems();
    }

    [Test]
    public void Last_20_are_kept_with_everything_that_is_no_run()
    {
        using var home = new TempFolder();
        var clock = new ManualClock();
        foreach (var name in new[] { "AZ-notes", "20260314-mine", "latest.d" })
        {
            Directory.CreateDirectory(home.Sub(name));
        }

        var last = "";
        for (var i = 0; i < 23; i++)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            last = RunFolders.Create(home.Path, "x", clock);
            File.WriteAllText(Path.Combine(last, "run.jsonl"), "");
            RunFolders.Finish(last);
        }

        var names = Directory.GetDirectories(home.Path).Select(d => Path.GetFileName(d)).ToList();
        names.Where(n => n.EndsWith("-x", StringComparison.Ordinal)).Should().HaveCount(20).And.Contain(Path.GetFileName(last)).And.NotContain("20260314T015927Z-x");
        names.Should().Contain(["AZ-notes", "20260314-mine", "latest.d", "latest"]);
        new DirectoryInfo(home.Sub("latest")).LinkTarget.Should().Be(Path.GetFileName(last));
        Directory.GetFiles(last).Select(f => Path.GetFileName(f)).Should().Equal("run.jsonl");
    }
}
