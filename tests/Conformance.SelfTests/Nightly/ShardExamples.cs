using YamlDotNet.RepresentationModel;

namespace Conformance.SelfTests.Nightly;

/// <summary>The shipped examples of runs shared out over jobs, read.</summary>
internal static class ShardExamples
{
    public static YamlNode Gitlab => Yaml.Read(PathOf("shards.gitlab-ci.yml"));

    /// <summary>The Job of the shards, and the one that merges.</summary>
    public static IReadOnlyList<YamlNode> Kubernetes => Yaml.ReadAll(PathOf("shards.kubernetes.yml"));

    /// <summary>Of the GitHub matrix.</summary>
    public static IReadOnlyList<int> Indexes =>
        [.. WorkflowFile.Shards.Root.At("jobs").At("shard").At("strategy").At("matrix").At("index").Items().Select(i => int.Parse($"{i}"))];

    /// <summary>The shell script a Kubernetes Job runs.</summary>
    public static string Script(YamlNode? spec) => $"{spec.At("template").At("spec").At("containers").Items().Single().At("command").Items()[2]}";

    private static string PathOf(string name) => Path.Combine(TestHome.Folder, "config", "examples", name);
}
