using FluentAssertions;
using NUnit.Framework;
using YamlDotNet.RepresentationModel;

namespace Conformance.SelfTests.Nightly;

/// <summary>The examples of runs shared out over jobs say the number of shards once, or the same twice, and lose no shard and no verdict.</summary>
[TestFixture]
internal sealed class ShardExampleTests
{
    [Test]
    public void Kubernetes_job_has_as_many_completions_as_its_command_has_shards()
    {
        var (shards, merge) = (ShardExamples.Kubernetes[0].At("spec"), ShardExamples.Kubernetes[1].At("spec"));

        shards.Text("completionMode").Should().Be("Indexed");
        ShardExamples.Script(shards).Should().Contain($"--shard auto/{shards.Text("completions")} ").And.Contain("$JOB_COMPLETION_INDEX");
        int.Parse(shards.Text("parallelism")!).Should().BeInRange(1, int.Parse(shards.Text("completions")!));
        merge.Text("backoffLimit").Should().Be("0", "a verdict is not tried again");
        new[] { shards, merge }.Should().AllSatisfy(j =>
        {
            j.At("template").At("spec").Text("restartPolicy").Should().Be("Never");
            Mounted(j).Should().BeSubsetOf(Volumes(j)).And.Contain("records");
        });
    }

    [Test]
    public void Github_jobs_count_themselves_and_are_merged_red_or_green()
    {
        var (shard, merge) = (WorkflowFile.Shards.Root.At("jobs").At("shard"), WorkflowFile.Shards.Root.At("jobs").At("merge"));

        ShardExamples.Indexes.Should().Equal(Enumerable.Range(1, ShardExamples.Indexes.Count));
        shard.At("env").Text("CONFORMANCE_SHARD").Should().Be("${{ matrix.index }}/${{ strategy.job-total }}");
        shard.At("strategy").Text("fail-fast").Should().Be("false");
        shard.At("steps").Items().Should().ContainSingle(s => s.At("with").Text("name") == "conformance-shard-${{ matrix.index }}" && s.Text("if") == "always()");
        merge.Text("needs").Should().Be("shard");
        merge.Text("if").Should().Be("${{ !cancelled() }}");
        merge.At("steps").Items().Should().ContainSingle(s => s.At("with").Text("pattern") == "conformance-shard-*" && s.At("with").Text("path") == "shards");
    }

    [Test]
    public void Gitlab_jobs_are_counted_by_gitlab_and_merged_red_or_green()
    {
        var (shard, merge) = (ShardExamples.Gitlab.At("conformance-shard"), ShardExamples.Gitlab.At("conformance-merge"));

        int.Parse(shard.Text("parallel")!).Should().BeGreaterThan(1);
        shard.Text("allow_failure").Should().Be("true");
        shard.At("artifacts").Text("when").Should().Be("always");
        merge.At("needs").Items().Select(n => $"{n}").Should().Equal("conformance-shard");
        merge.At("allow_failure").Should().BeNull();
    }

    private static IEnumerable<string> Mounted(YamlNode? job) =>
        job.At("template").At("spec").At("containers").Items().SelectMany(c => c.At("volumeMounts").Items()).Select(m => m.Text("name")!);

    private static IEnumerable<string> Volumes(YamlNode? job) => job.At("template").At("spec").At("volumes").Items().Select(v => v.Text("name")!);
}
