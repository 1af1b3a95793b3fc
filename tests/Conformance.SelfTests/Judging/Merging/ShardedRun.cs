using Conformance.Judging;
using Conformance.Judging.Merging;
using Conformance.Model.Evidence;
using Conformance.Model.Records;
using Conformance.ReferenceEndpoint;
using Conformance.SelfTests.Matrix;
using Conformance.SelfTests.Runs;
using FluentAssertions;

namespace Conformance.SelfTests.JudgingTests.Merging;

/// <summary>One run over the reference endpoint, shared out over three shards; made once.</summary>
internal static class ShardedRun
{
    private static readonly Lazy<Task<IReadOnlyList<RunRecord>>> Made = new(RunAsync);

    /// <summary>In their order, as they were recorded.</summary>
    public static Task<IReadOnlyList<RunRecord>> Shards => Made.Value;

    public static Selection Whole { get; } = new() { Only = [], Variants = "rows", Cases = 0, RequireComplete = false };

    public static RunRecord Merged(IReadOnlyList<RunRecord> shards)
    {
        var merged = MergedRun.Of("whole", [.. shards.Reverse()], TestHome.Edition);
        Rejudgement.Of(merged, TestHome.Edition).HasChanges(TestHome.Edition).Should().BeFalse("the merged record alone must give every verdict again");
        return merged;
    }

    public static RunRecord Rejudged(this RunRecord shard) => Rejudgement.Of(shard, TestHome.Edition).Again;

    public static RunRecord Preflighted(this RunRecord shard, Func<PreflightRecord, PreflightRecord> change) =>
        shard with { Header = shard.Header with { Preflight = change(shard.Header.Preflight) } };

    /// <summary>The shard with another evidence of one case, judged again.</summary>
    public static RunRecord With(this RunRecord shard, CaseRecord one, IEnumerable<Exchange> exchanges)
    {
        var evidence = one.Evidence with { Exchanges = [.. exchanges] };
        return Rejudged(shard with { Cases = [.. shard.Cases.Select(c => c.Id == one.Id ? c with { Evidence = evidence } : c)] });
    }

    /// <summary>The shard with one answer of another status.</summary>
    public static RunRecord Failing(this RunRecord shard)
    {
        var row = shard.Cases.First(c => c.RequirementId.StartsWith("MissingParameter.", StringComparison.Ordinal));
        return shard.With(row, row.Evidence.Exchanges.Select(e => e.Role == ExchangeRole.Judged ? e with { Response = e.Response! with { Status = 418 } } : e));
    }

    private static async Task<IReadOnlyList<RunRecord>> RunAsync()
    {
        await using var host = await ReferenceHost.StartAsync(new ReferenceOptions { Edition = TestHome.Edition }, CancellationToken.None);
        // Without the rows that hang on times, which a loaded machine may not keep.
        var settings = MatrixRun.SettingsOf(host, TestHome.Edition, ["Run:Variants=rows", "Run:AllowSideEffects=false", "Run:AllowLoad=false"]);
        return await Task.WhenAll(Enumerable.Range(1, 3).Select(index => SuiteInProcess.RunAsync(
            settings, TestHome.Edition, _ => Task.CompletedTask, Whole with { Shard = new Shard { Index = index, Count = 3 } })));
    }
}
