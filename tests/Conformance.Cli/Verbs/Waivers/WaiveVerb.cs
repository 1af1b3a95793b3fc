using System.CommandLine;
using Conformance.Cli.Screen;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.Reporting.Waivers;
using Conformance.Suite.Runs;

namespace Conformance.Cli.Verbs;

/// <summary>Writes a waiver file to fill in for everything that failed in a recorded run.</summary>
internal static class WaiveVerb
{
    private const int SuggestedDays = 90;

    public static Command Command()
    {
        var run = new Argument<string>("RUN") { Description = RecordedRun.Help };
        var file = new Option<string?>("--out") { Description = $"Where to write; a file that does not exist. Default: {WaiverDraft.FileName} in the run's folder.", HelpName = "FILE" };
        var command = new Command("waive", "Write a waiver file to fill in for everything that failed in a run.") { run, file };
        command.SetAction(parsed => Write(RecordedRun.Find(parsed.GetRequiredValue(run)), parsed.GetValue(file)));
        return command;
    }

    private static int Write(RecordedRun run, string? file)
    {
        if (run.Record.Footer is null)
        {
            Terminal.Line("The run was killed before its end: of the cases it never reached nothing is known.");
        }

        var waived = run.Record.Cases.Count(c => c.Verdict.Status == CaseStatus.Waived);
        if (waived > 0)
        {
            Terminal.Line($"Waived already: {waived} cases; keep the entries of the run's own waiver file for them.");
        }

        var expires = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(SuggestedDays);
        var waivers = WaiverDraft.Of(run.Record, EditionLoader.Load(Home.Edition), expires);
        if (waivers.Count == 0)
        {
            Terminal.Line("Nothing failed that is not waived: there is nothing to write.");
            return 0;
        }

        // latest points elsewhere after the next run.
        var folder = Directory.ResolveLinkTarget(run.Folder, returnFinalTarget: true)?.FullName ?? run.Folder;
        var path = Path.GetFullPath(file ?? Path.Combine(folder, WaiverDraft.FileName));
        Save(path, WaiverDraft.Text(waivers));
        Terminal.Line($"{waivers.Count} waiver{(waivers.Count == 1 ? "" : "s")} written to");
        Terminal.Line(path);
        Terminal.Line($"Fill in every TODO (until then it does not load), then name it in the configuration: --set {ShellWord.Of($"KnownDeviations={path}")}");
        return 0;
    }

    private static void Save(string path, string text)
    {
        try
        {
            using var stream = new StreamWriter(new FileStream(path, FileMode.CreateNew, FileAccess.Write));
            stream.Write(text);
        }
        catch (IOException) when (File.Exists(path))
        {
            throw new UsageException($"--out: {path} exists and is not overwritten; name another file with --out, or move this one away");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--out: {path} cannot be written: {refused.Message}");
        }
    }
}
