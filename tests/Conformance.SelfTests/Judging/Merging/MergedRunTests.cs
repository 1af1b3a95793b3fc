using System.Text;
using Conformance.Judging;
using Conformance.Judging.Answers;
using Conformance.Model.Evidence;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.Probe.Runs;
using Conformance.SelfTests.Runs;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;
using static Conformance.SelfTests.JudgingTests.Merging.ShardedRun;

namespace Conformance.SelfTests.JudgingTests.Merging;

/// <summary>What is judged over the merged run: the whole of it, and nothing by the preflight of another shard.</summary>
[TestFixture]
internal sealed class MergedRunTests
{
    private const string Away = "shop.example.com: the connection was refused: Connection refused";

    private IReadOnlyList<RunRecord> shards = [];

    [OneTimeSetUp]
    public async Task RunAsync() => shards = await ShardedRun.Shards;

    [Test]
    public void Shards_together_are_the_whole_run()
    {
        var merged = Merged(shards);

        shards.Select(s => s.Verdict().ExitCode).Should().Equal(0, 0, 0);
        merged.Verdict().Should().BeEquivalentTo(new { Word = "conformant", ExitCode = 0 });
        merged.Cases.Select(c => c.Id).Should().BeEquivalentTo(Plan().Cases.Select(c => c.Id.ToString())).And.OnlyHaveUniqueItems();
        merged.Header.Selection.Should().BeEquivalentTo(new { Scope = "full", Cases = merged.Cases.Count, Shard = (Shard?)null });
        merged.Footer!.Requests.Should().Be(shards.Sum(s => s.Footer!.Requests));
        merged.Footer.Seconds.Should().BeApproximately((shards.Max(s => s.Footer!.EndedAt) - shards.Min(s => s.Header.StartedAt)).TotalSeconds, 0.001);
        merged.Footer.Notes.Should().ContainSingle(n => n.StartsWith("merged from 3 shards: ", StringComparison.Ordinal));
    }

    [Test]
    public void Merged_record_reads_back_as_it_was_written()
    {
        using var folder = new TempFolder();
        var merged = Merged(shards);

        var read = ModelTests.RecordFile.WriteAndRead(folder, [merged.Header, .. merged.Cases, merged.Footer!]);

        read.Header.Shards.Should().BeEquivalentTo(merged.Header.Shards);
        Rejudgement.Of(read, TestHome.Edition).HasChanges(TestHome.Edition).Should().BeFalse();
    }

    [Test]
    public void RequestId_of_two_shards_is_found()
    {
        // Of answers by which nothing else is judged.
        var (one, two) = (Observed(shards[0]), Observed(shards[2]));
        var third = shards[2].With(two, [WithRequestId(two.Evidence.Exchanges[^1], IdOf(one))]);

        var merged = Merged([shards[0], shards[1], third]);

        third.Verdict().ExitCode.Should().Be(0, "the shard saw it once");
        merged.Verdict().Should().BeEquivalentTo(new { Word = "nonconformant", ExitCode = 1 });
        merged.Findings().Should().HaveCount(2).And.OnlyContain(f => f.StartsWith("RequestId.Unique/", StringComparison.Ordinal) && f.Contains(one.Id) && f.Contains(two.Id));
    }

    [Test]
    public void Lost_control_of_one_shard_makes_the_whole_inconclusive_and_leaves_the_others_their_verdicts()
    {
        var lost = ShardedRun.Rejudged(shards[1].Preflighted(p => p with
        {
            Control = p.Control.ToDictionary(c => c.Key, _ => (string?)"the signed baseline was answered 403"),
            Exchanges = [.. p.Exchanges.Select(e => e with { Response = SampleExchange.Xml(403, "<Error/>").Response })],
        }));

        var merged = Merged([shards[0], lost, shards[2]]);

        lost.Cases.Should().NotContain(c => c.Verdict.IsJudged);
        merged.Verdict().Should().BeEquivalentTo(new { Word = "inconclusive", ExitCode = 4, Why = "the control failed: shard 2 of 3: the signed baseline was answered 403" });
        Statuses(merged).Should().Equal(Statuses(shards[0]).Concat(Statuses(lost)).Concat(Statuses(shards[2])).ToDictionary());
        Merged([shards[0].Failing(), lost, shards[2]]).Verdict().ExitCode.Should().Be(1, "what one shard found stands (contract §2, precedence)");
    }

    [Test]
    public void Unreachable_shard_makes_the_whole_unreachable_unless_another_found_something()
    {
        var away = shards[1].Preflighted(p => p with
        {
            Unreachable = Away,
            Control = new Dictionary<string, string?>(),
            Exchanges = [SampleExchange.Broken(AnswerFormat.Xml) with { Account = null }],
        });
        away = ShardedRun.Rejudged(away with { Cases = [.. away.Cases.Select(c => c with { Evidence = c.Evidence with { Exchanges = [], Obstacle = Obstacle.NotRun(Away) } })] });

        Merged([shards[0], away, shards[2]]).Verdict().Should().BeEquivalentTo(new { Word = "unreachable", ExitCode = 3, Why = $"shard 2 of 3: {Away}" });
        Merged([shards[0], away, shards[2].Failing()]).Verdict().ExitCode.Should().Be(1);
    }

    [TestCase("the disk is full", null, 5, "shard 2 of 3: the disk is full")]
    [TestCase(null, "20 faults", 3, "shard 2 of 3: 20 faults")]
    public void What_ended_one_shard_early_is_said_of_the_whole(string? error, string? circuit, int exitCode, string why) =>
        Merged([shards[0], shards[1] with { Footer = shards[1].Footer! with { Error = error, CircuitOpened = circuit } }, shards[2]]).Verdict()
            .Should().BeEquivalentTo(new { ExitCode = exitCode, Why = why });

    [Test]
    public void Preflight_that_was_changed_afterwards_is_seen_when_the_merged_run_is_judged_again()
    {
        var merged = Merged(shards);
        var second = merged.Header.Shards![1];
        var changed = merged with
        {
            Header = merged.Header with { Shards = [merged.Header.Shards[0], second with { Preflight = second.Preflight with { Unreachable = Away } }, merged.Header.Shards[2]] },
        };

        Rejudgement.Of(changed, TestHome.Edition).Changes.Select(c => $"{c.Place} {c.What}").Should().Equal("preflight of shard 2 unreachable", "preflight of all shards");
    }

    private static RunPlan Plan() => new(TestHome.Edition, ShardedRun.Whole);

    // Not the first of the record, which is in the order of the threads; and of a format that can be read.
    private static CaseRecord Observed(RunRecord shard) => shard.Cases.OrderBy(c => c.Id, StringComparer.Ordinal).First(c => c.Verdict.Status == CaseStatus.Observed
        && c.Evidence.Exchanges is [var only] && ReadExchange.Of(only).RequestId is not null);

    private static string IdOf(CaseRecord one) => one.Evidence.Exchanges[^1].Response!.Header("x-acs-request-id")!;

    private static Exchange WithRequestId(Exchange exchange, string id)
    {
        var response = exchange.Response!;
        var body = Encoding.UTF8.GetString(response.Body.Bytes.Span).Replace(response.Header("x-acs-request-id")!, id, StringComparison.Ordinal);
        return (exchange with { Response = response with { Body = Payload.Of(body) } }).With("x-acs-request-id", id);
    }

    private static Dictionary<string, CaseStatus> Statuses(RunRecord record) => record.Cases.ToDictionary(c => c.Id, c => c.Verdict.Status);
}
