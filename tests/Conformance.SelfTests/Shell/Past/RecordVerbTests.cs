using CliWrap.Buffered;
using Conformance.Model.Records;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Shell;

/// <summary><c>compare</c> and <c>report</c> over the real process: what they print and write, and their exit codes (contract §1, §2).</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class RecordVerbTests
{
    private static readonly RunRecord Good = SampleCase.Run("good", SampleCase.AllOf("InvalidOwner", "InvalidOwnerId"));
    private static readonly RunRecord Bad = SampleCase.Run("bad", SampleCase.AllOf("InvalidOwner").Select(c => c.Finding("status", "404")));

    [Test]
    public async Task Compare_says_what_got_worse_on_the_console_and_in_files()
    {
        using var folder = new TempFolder();
        var (good, bad) = (Write(folder, "good", Good), Write(folder, "bad", Bad));

        var worse = await RunAsync("compare", good, bad, "--out", folder.Sub("c/c.md"), "--out", folder.Sub("c/c.HTML"));
        var better = await RunAsync("compare", bad, Path.Combine(good, "run.jsonl"));

        worse.ExitCode.Should().Be(1, worse.StandardError);
        worse.StandardOutput.Should().Contain("InvalidOwner (17) status: passed → expected what the table says, got 404 [xml-get, xml-post, json-get, json-post, default-get, default-post]")
            .And.Contain("Lost checks").And.Contain("InvalidOwnerId (15) 12 checks: judged → no record").And.Contain("worse: 1 checks newly failing, 12 lost (exit 1)");
        File.ReadAllText(folder.Sub("c/c.md")).Should().Contain("| InvalidOwner (17) | status |");
        File.ReadAllText(folder.Sub("c/c.HTML")).Should().Contain("got 404").And.EndWith("</html>\n");
        better.ExitCode.Should().Be(0, better.StandardError);
        better.StandardOutput.Should().Contain("Newly passing").And.Contain("Newly exercised").And.Contain("not worse (exit 0)");
    }

    [TestCase("good")]
    [TestCase("good", "nonesuch")]
    [TestCase("good", "good", "--out", "c.txt")]
    [Category(Categories.Exhaustive)]
    public async Task Compare_used_wrongly_exits_2(params string[] arguments)
    {
        using var folder = new TempFolder();
        var good = Write(folder, "good", Good);

        var finished = await RunAsync(["compare", .. arguments.Select(a => a == "good" ? good : a)]);

        finished.ExitCode.Should().Be(2);
        finished.StandardError.Should().Contain(arguments.Length == 1 ? "compare" : arguments[^1]);
    }

    [Test]
    public async Task Report_of_a_killed_run_is_written_and_says_it_is_incomplete()
    {
        using var folder = new TempFolder();
        var run = Write(folder, "killed", Good with { Footer = null });

        var finished = await RunAsync("report", run);

        finished.ExitCode.Should().Be(0, finished.StandardError);
        finished.StandardOutput.Should().Contain(Path.Combine(run, "summary.json")).And.Contain("incomplete: the run was killed after 12 of 12 cases");
        File.ReadAllText(Path.Combine(run, "summary.json")).Should().Contain("\"complete\": false");
    }

    [Test]
    [Category(Categories.Exhaustive)]
    public async Task Report_that_cannot_be_made_exits_2_or_5_and_says_why()
    {
        using var folder = new TempFolder();
        var blocked = Write(folder, "blocked", Good);
        Directory.CreateDirectory(Path.Combine(blocked, "summary.json", "in-the-way"));
        var foreign = Write(folder, "foreign", Good with { Header = Good.Header with { EditionSha256 = new string('0', 64) } });

        var unwritten = await RunAsync("report", blocked);
        var refused = await RunAsync("report", foreign);
        var missing = await RunAsync("report", "nonesuch");

        unwritten.ExitCode.Should().Be(5, unwritten.StandardOutput);
        unwritten.StandardError.Should().Contain(Path.Combine(blocked, "summary.json")).And.NotContain("   at ");
        refused.ExitCode.Should().Be(2);
        refused.StandardError.Should().Contain("edition classic-2017 (000000000000)").And.Contain(TestHome.Edition.Sha256[..12]);
        Directory.GetFiles(foreign).Should().ContainSingle("nothing was written");
        missing.ExitCode.Should().Be(2);
        missing.StandardError.Should().Contain("'nonesuch'");
    }

    private static async Task<BufferedCommandResult> RunAsync(params string[] arguments) =>
        await SuiteProcess.Command(new Dictionary<string, string?>(), arguments).ExecuteBufferedAsync();

    private static string Write(TempFolder folder, string name, RunRecord record)
    {
        var run = Directory.CreateDirectory(folder.Sub(name)).FullName;
        using var writer = new RunRecordWriter(Path.Combine(run, "run.jsonl"));
        IEnumerable<RecordLine> lines = [record.Header, .. record.Cases, .. record.Footer is null ? Array.Empty<RecordLine>() : [record.Footer]];
        lines.ToList().ForEach(writer.Append);
        return run;
    }
}
