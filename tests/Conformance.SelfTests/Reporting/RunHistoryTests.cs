using Conformance.Judging;
using Conformance.Model.Records;
using Conformance.Reporting.Folders;
using Conformance.Reporting.History;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReportingTests;

/// <summary>The history of an endpoint: bounded, whole after any number of runs at once, and there when the records are gone.</summary>
[TestFixture]
internal sealed class RunHistoryTests
{
    private static readonly PastRun Run = PastRuns.Of(SampleCase.Run("r", SampleCase.Passed("InvalidOwner/xml-get").Finding("status", "404")), TestHome.Edition);

    [Test]
    public void Newest_run_of_the_endpoint_comes_back_with_every_member()
    {
        using var reports = new TempFolder();
        var history = new RunHistory(reports.Path, TimeProvider.System);
        var staging = Run with { Run = "2", Endpoint = "环境 a/b", Verdict = "界" };
        foreach (var run in new[] { Run with { Run = "1" }, staging, Run with { Run = "3", Endpoint = "环境 a-b" } })
        {
            history.Append(run);
        }

        history.Latest("环境 a/b").Should().BeEquivalentTo(staging);
        history.Latest("环境 a-b")!.Run.Should().Be("3");
        history.Latest("nonesuch").Should().BeNull();
        File.ReadAllText(Path.Combine(reports.Path, "history", "---a-b.jsonl")).Should().Contain("界").And.EndWith("\n");
    }

    [Test]
    public void Run_that_exercised_nothing_is_remembered_and_compared_with_by_nobody()
    {
        using var reports = new TempFolder();
        var history = new RunHistory(reports.Path, TimeProvider.System);
        history.Append(Run with { Run = "1" });
        history.Append(Run with { Run = "2", RowsExercised = [] });

        history.Latest("shop")!.Run.Should().Be("1");
        Lines(reports).Should().HaveCount(2);
    }

    [Test]
    public void Last_100_are_kept_and_a_broken_line_harms_nobody()
    {
        using var reports = new TempFolder();
        var history = new RunHistory(reports.Path, TimeProvider.System);
        Directory.CreateDirectory(reports.Sub("history"));
        File.WriteAllText(reports.Sub("history/shop.jsonl"), "{\"run\":\n\nnull\n{}\n");
        history.Latest("shop").Should().BeNull();

        for (var i = 1; i <= 103; i++)
        {
            history.Append(Run with { Run = $"{i}" });
        }

        Lines(reports).Should().HaveCount(100).And.StartWith(Lines(reports).Single(l => l.Contains("\"run\":\"4\"")));
        history.Latest("shop")!.Run.Should().Be("103");
    }

    [Test]
    public void Runs_that_end_at_once_lose_no_line()
    {
        using var reports = new TempFolder();

        Parallel.For(0, 40, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => new RunHistory(reports.Path, TimeProvider.System).Append(Run with { Run = $"{i}" }));

        Lines(reports).Select(l => l.Split('"')[3]).Should().BeEquivalentTo(Enumerable.Range(0, 40).Select(i => $"{i}"));
        Directory.GetFiles(reports.Sub("history")).Select(f => Path.GetFileName(f)).Should().BeEquivalentTo("shop.jsonl", ".lock");
    }

    [Test]
    public void History_that_cannot_be_written_is_said_and_what_was_there_stands()
    {
        using var reports = new TempFolder();
        Directory.CreateDirectory(reports.Sub("history/shop.jsonl"));

        FluentActions.Invoking(() => new RunHistory(reports.Path, TimeProvider.System).Append(Run)).Should().Throw<Exception>()
            .Which.Should().Match(e => e is IOException || e is UnauthorizedAccessException);
    }

    [Test]
    public void History_survives_the_folders_of_its_runs()
    {
        using var reports = new TempFolder();
        var clock = new ManualClock();
        var history = new RunHistory(reports.Path, clock);
        for (var i = 0; i < 22; i++)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            var folder = RunFolders.Create(reports.Path, "shop", clock);
            RunFolders.Finish(folder);
            history.Append(Run with { Run = Path.GetFileName(folder) });
        }

        Directory.GetDirectories(reports.Path, "*-shop").Should().HaveCount(20);
        Lines(reports).Should().HaveCount(22);
    }

    private static string[] Lines(TempFolder reports) => File.ReadAllLines(reports.Sub("history/shop.jsonl"));
}
