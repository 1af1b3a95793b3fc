using Conformance.Model.Records;
using Conformance.SelfTests.ReportingTests;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Shell;

/// <summary><c>./run.sh allure RUN</c>: one page with a trend, or a clear line that says what is left out.</summary>
[TestFixture]
[Category(Categories.Exhaustive)]
internal sealed class AllureSiteTests
{
    [Test]
    public async Task Site_is_one_page_with_a_trend_over_the_runs_beside_it()
    {
        if (OtherReaders.Missing() is { } missing)
        {
            TestContext.Error.WriteLine(missing);
            Assert.Ignore(missing);
        }

        using var folder = new TempFolder();
        Record(folder, "first", 0);
        Record(folder, "second", 1);
        Record(folder, "third", 2);
        Record(folder, "later", 3);
        Record(folder, "killed", 1, "{");
        Record(folder, "other", 1, endpoint: "other");

        var made = await SuiteProcess.RunAsync(folder, "allure", folder.Sub("third"), "--out", folder.Sub("site"));
        var again = await SuiteProcess.RunAsync(folder, "allure", folder.Sub("third"), "--out", folder.Sub("site"));

        made.Output.Should().Contain($"trend over 3 runs\n{folder.Sub("site")}{Path.DirectorySeparatorChar}index.html");
        made.ExitCode.Should().Be(0);
        var page = await File.ReadAllTextAsync(folder.Sub("site/index.html"));
        page.Should().NotContain("googletagmanager").And.Contain("shop third")
            .And.ContainAll("\"data/history/first.json\"", "\"data/history/second.json\"").And.NotContainAny("data/history/later", "data/history/other");
        again.ExitCode.Should().Be(2);
        again.Output.Should().Contain($"--out: {folder.Sub("site")} is not empty; name a folder that is empty or does not exist");
    }

    [Test]
    public async Task Without_Node_the_line_says_what_is_left_out_and_how_to_get_it()
    {
        using var folder = new TempFolder();
        Record(folder, "run", 0);

        var refused = await SuiteProcess.RunAsync(folder, new Dictionary<string, string?> { ["PATH"] = folder.Path }, "allure", folder.Sub("run"), "--out", folder.Sub("site"));

        refused.ExitCode.Should().Be(2);
        refused.Output.Should().ContainAll("the Allure site is left out: there is no Node on the PATH", "npm ci --prefix tests/allure");
        Directory.Exists(folder.Sub("site")).Should().BeFalse();
    }

    private static void Record(TempFolder folder, string name, int day, string? instead = null, string endpoint = "shop")
    {
        Directory.CreateDirectory(folder.Sub(name));
        var path = folder.Sub($"{name}/run.jsonl");
        if (instead is not null)
        {
            File.WriteAllText(path, instead);
            return;
        }

        var sample = SampleReports.EveryStatus;
        var header = sample.Header with { RunId = name, StartedAt = sample.Header.StartedAt.AddDays(day), EditionSha256 = TestHome.Edition.Sha256, Endpoint = sample.Header.Endpoint with { Name = endpoint } };
        using var writer = new RunRecordWriter(path);
        sample.Cases.Cast<RecordLine>().Prepend(header).Concat(sample.Triage).Append(sample.Footer!).ToList().ForEach(writer.Append);
    }
}
