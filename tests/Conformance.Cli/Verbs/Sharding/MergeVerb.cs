using System.CommandLine;
using Conformance.Cli.Screen;
using Conformance.Judging.Merging;
using Conformance.Model.Specification;
using Conformance.Suite.Runs;

namespace Conformance.Cli.Verbs;

/// <summary>Joins the shards of a run into one record and judges it as a whole; exit code as a run's.</summary>
internal static class MergeVerb
{
    public static Command Command()
    {
        var folder = new Argument<string>("OUT") { Description = "Folder of the merged record; must be empty or absent." };
        var runs = new Argument<string[]>("RUN") { Description = "The runs of all shards, in any order. " + RecordedRun.Help, Arity = ArgumentArity.OneOrMore };
        var command = new Command("merge", "Join runs made with --shard into one record, judged as a whole; exit code as a run's.") { folder, runs };
        command.SetAction(parsed => Merge(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(runs)));
        return command;
    }

    private static int Merge(string folder, IReadOnlyList<string> references)
    {
        // Told first: a forgotten OUT makes the first RUN it.
        OutFolder.Demand(folder, "OUT");
        var runs = references.Select(r => new NamedRun(r, RecordedRun.Find(r).Record)).ToList();
        var outcome = ShardMerge.Write(folder, runs, EditionLoader.Load(Home.Edition));
        Terminal.Line($"Merged {runs.Count} shards of {outcome.Summary.Endpoint.Name}: {outcome.Summary.Cases.Total} cases, judged as one run");
        ResultScreen.Show(outcome);
        return outcome.Summary.ExitCode;
    }
}
