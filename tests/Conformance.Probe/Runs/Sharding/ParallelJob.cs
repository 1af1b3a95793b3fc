using System.Globalization;

namespace Conformance.Probe.Runs;

/// <summary>What CI systems tell each of several jobs that share one piece of work, by variables.</summary>
/// <param name="environment">All variables.</param>
/// <param name="asked">What was asked for, for messages.</param>
internal sealed class ParallelJob(IReadOnlyDictionary<string, string> environment, string asked)
{
    /// <summary>Where the number of a job comes from.</summary>
    public const string Names = "CI_NODE_INDEX (GitLab, parallel) or JOB_COMPLETION_INDEX (a Kubernetes Indexed Job)";

    /// <summary>What they count from.</summary>
    public const string Counting = "CI_NODE_INDEX counts from 1, JOB_COMPLETION_INDEX from 0";

    private const string GitlabIndex = "CI_NODE_INDEX";
    private const string GitlabTotal = "CI_NODE_TOTAL";
    private const string KubernetesIndex = "JOB_COMPLETION_INDEX";

    /// <summary>From 1.</summary>
    /// <exception cref="FormatException">No variable says it, or two contradict each other.</exception>
    public int Index() => (Number(GitlabIndex), Number(KubernetesIndex)) switch
    {
        (null, null) => throw new FormatException($"{asked}: neither CI_NODE_INDEX nor JOB_COMPLETION_INDEX is set, so nothing says which shard this is; "
            + "give the GitLab job 'parallel', the Kubernetes Job 'completionMode: Indexed', or write I/N"),
        ({ } gitlab, { } kubernetes) when gitlab != kubernetes + 1L => throw new FormatException(
            $"{asked}: {GitlabIndex}={gitlab} (from 1) and {KubernetesIndex}={kubernetes} (from 0) name different shards; unset one of them, or write I/N"),
        ({ } gitlab, _) => gitlab,
        // At the greatest number there is one shard more than can be counted; no such shard exists anyway.
        (null, { } kubernetes) => kubernetes == int.MaxValue ? kubernetes : kubernetes + 1,
    };

    /// <param name="given">The number that was written; null for none.</param>
    /// <exception cref="FormatException">Nothing says it, or GitLab says another one.</exception>
    public int Count(int? given) => (given, Number(GitlabTotal)) switch
    {
        (null, null) => throw new FormatException($"{asked}: {GitlabTotal} is not set, so nothing says how many shards there are; write auto/N "
            + "(of a Kubernetes Job N is its 'completions')"),
        (null, { } total) => total,
        // GitLab sets it to 1 in jobs that are not parallel: without its index it says nothing.
        ({ } written, { } total) when written != total && Number(GitlabIndex) is not null =>
            throw new FormatException($"{asked}: {GitlabTotal} is {total}; write auto/{total} or auto, or set 'parallel' to {written}"),
        ({ } written, _) => written,
    };

    // An empty variable is one that is not set: CI systems write them so.
    private int? Number(string name) => environment.GetValueOrDefault(name) is not { Length: > 0 } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw new FormatException($"{asked}: {name}: expected a whole number, got '{text}'");
}
