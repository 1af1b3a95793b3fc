using System.CommandLine;
using Conformance.Cli.Screen;
using Conformance.Judging;
using Conformance.Model.Specification;
using Conformance.Suite.Runs;

namespace Conformance.Cli.Verbs;

/// <summary>Judges old evidence by the suite and edition at hand.</summary>
internal static class RejudgeVerb
{
    public static Command Command()
    {
        var run = new Argument<string>("RUN") { Description = RecordedRun.Help };
        var command = new Command("rejudge", "Judge a recorded run by this suite and its edition, and show what changes.") { run };
        command.SetAction(parsed => Rejudge(RecordedRun.Find(parsed.GetValue(run)!)));
        return command;
    }

    private static int Rejudge(RecordedRun run)
    {
        var edition = EditionLoader.Load(Home.Edition);
        var rejudged = Rejudgement.Of(run.Record, edition);
        RejudgeScreen.Show(rejudged, edition);
        return rejudged.HasChanges(edition) ? 1 : 0;
    }
}
