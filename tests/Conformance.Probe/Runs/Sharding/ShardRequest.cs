using System.Globalization;
using Conformance.Model.Records;

namespace Conformance.Probe.Runs;

/// <summary>A shard as a user asks for it: <c>I/N</c>, or <c>auto/N</c> and <c>auto</c> for what the CI system says of this job.</summary>
/// <param name="Text">As written.</param>
/// <param name="Source">The option or variable it was written in.</param>
public sealed record ShardRequest(string Text, string Source)
{
    /// <summary>The environment twin of <c>--shard</c>.</summary>
    public const string Variable = "CONFORMANCE_SHARD";

    // More than the edition has cases; beyond it someone's arithmetic is wrong.
    private const int MostShards = 1000;
    private const string Auto = "auto";

    /// <param name="environment">Read only for <c>auto</c>: a variable of the CI system alone never shares cases out.</param>
    /// <exception cref="FormatException">It is no shard, or the variables do not say which.</exception>
    public Shard Resolve(IReadOnlyDictionary<string, string> environment)
    {
        var job = new ParallelJob(environment, $"{Source} '{Text}'");
        var (index, count) = Text.Split('/') switch
        {
            [Auto] => (job.Index(), job.Count(null)),
            [Auto, var n] => (job.Index(), job.Count(Number(n))),
            [var i, var n] => (Number(i), Number(n)),
            _ => throw Wrong(),
        };
        return count is < 1 or > MostShards ? throw new FormatException($"{Source} '{Text}': there can be 1 to {MostShards} shards, not {count}")
            : index < 1 || index > count ? throw new FormatException($"{Source} '{Text}': of {count} shards there is none of number {index}; shards count from 1 to {count}"
                + (index > count && Text.StartsWith(Auto, StringComparison.Ordinal) ? $" ({ParallelJob.Counting})" : ""))
            : new Shard { Index = index, Count = count };
    }

    private int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong();

    private FormatException Wrong() => new($"{Source} '{Text}': expected I/N, the shard and how many there are, such as 2/3; or auto/N or auto, to take them from {ParallelJob.Names}");
}
