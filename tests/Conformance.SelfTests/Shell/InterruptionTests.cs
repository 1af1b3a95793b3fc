using System.Diagnostics;
using System.Text.Json;
using CliWrap.EventStream;
using Conformance.Reporting.Summaries;
using Conformance.SelfTests.OtherGateway;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Shell;

/// <summary>A run that is interrupted still ends with its footer and summary; a killed one reads as incomplete.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class InterruptionTests
{
    [TestCase("INT", 130, Category = Categories.Exhaustive)]
    [TestCase("TERM", 143, Category = Categories.Exhaustive)]
    public async Task Signal_ends_the_run_with_footer_and_summary(string signal, int exitCode)
    {
        using var folder = new TempFolder();
        await using var shop = await MusicShop.StartAsync(TestHome.Edition);

        var ended = await SignalledAsync(folder, shop.WriteConfiguration(folder.Path), signal);

        ended.Should().Be((exitCode, 1), "the cases that are left are passed over, not done");
        using var summary = JsonDocument.Parse(File.ReadAllBytes(folder.Sub("out/summary.json")));
        summary.RootElement.GetProperty("exitCode").GetInt32().Should().Be(exitCode);
        summary.RootElement.GetProperty("run").GetProperty("complete").GetBoolean().Should().BeTrue();
        summary.RootElement.GetProperty("cases").GetProperty("total").GetInt32().Should().BeLessThan(TestHome.Edition.Cases.Count());
    }

    [Test]
    [Category(Categories.Exhaustive)]
    public async Task Kill_leaves_a_record_that_reads_as_incomplete()
    {
        using var folder = new TempFolder();
        await using var shop = await MusicShop.StartAsync(TestHome.Edition);

        await SignalledAsync(folder, shop.WriteConfiguration(folder.Path), "KILL");

        var record = Model.Records.RunRecordReader.Read(folder.Sub("out/run.jsonl"));
        record.Footer.Should().BeNull();
        Judging.RunVerdict.Of(record, TestHome.Edition).Should().Match<Judging.RunVerdict>(v => v.Word == "inconclusive" && v.ExitCode == 4);
        var summary = SummaryWriter.Summarise(record, TestHome.Edition);
        summary.Run.Complete.Should().BeFalse();
        summary.Should().Match<Summary>(s => s.ExitCode == 4 && s.Cases.Total > 50 && s.Cases.Total < TestHome.Edition.Cases.Count());
        summary.Requirements.Should().Contain(r => r.Reason == "it has no record: the run ended before it");
    }

    // One request in a while, so that the run is surely in its middle when the first quarter has been told of.
    private static async Task<(int ExitCode, int ProgressLines)> SignalledAsync(TempFolder folder, string configuration, string signal)
    {
        var command = SuiteProcess.Command(
            new Dictionary<string, string?>(),
            ["--config", configuration, "--set", "Run:MaxRequestsPerSecond=40", "--workers", "2", "--out", folder.Sub("out")]);
        var processId = 0;
        var (exitCode, lines) = (-1, 0);
        await foreach (var told in command.ListenAsync())
        {
            lines += told is StandardOutputCommandEvent { Text: var text } && text.EndsWith(" cases", StringComparison.Ordinal) && char.IsAsciiDigit(text[0]) ? 1 : 0;
            switch (told)
            {
                case StartedCommandEvent started:
                    processId = started.ProcessId;
                    break;
                case StandardOutputCommandEvent { Text: var line } when line.StartsWith($"{(TestHome.Edition.Cases.Count() + 3) / 4}/", StringComparison.Ordinal):
                    using (var kill = Process.Start("kill", [$"-{signal}", $"{processId}"]))
                    {
                        await kill.WaitForExitAsync();
                    }

                    break;
                case ExitedCommandEvent exited:
                    exitCode = exited.ExitCode;
                    break;
            }
        }

        return (exitCode, lines);
    }
}
