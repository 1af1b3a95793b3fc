using System.CommandLine;
using Conformance.Cli.Screen;
using Conformance.Cli.Sites;
using Conformance.Model.Specification;
using Conformance.Reporting.Manifests;
using Conformance.Suite.Runs;

namespace Conformance.Cli.Verbs;

/// <summary>Makes the Allure site of a recorded run, with the trend over earlier runs of the same endpoint that lie beside it.</summary>
internal static class AllureVerb
{
    public static Command Command()
    {
        var run = new Argument<string>("RUN") { Description = RecordedRun.Help };
        var folder = new Option<string?>("--out")
        {
            Description = "Folder of the site; must be empty or absent. Without it: allure-report in the folder of the run, made anew.",
            HelpName = "DIR",
        };
        var command = new Command("allure", "Make the Allure site of a run (needs Node and npm ci --prefix tests/allure).") { run, folder };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetRequiredValue(run), parsed.GetValue(folder), ct));
        return command;
    }

    private static async Task<int> RunAsync(string reference, string? output, CancellationToken ct)
    {
        var recorded = RecordedRun.Find(reference);
        EarlierRecords.DemandEdition(recorded.Record, EditionLoader.Load(Home.Edition));
        if (NodePackages.Missing(Path.Combine(Home.Folder, "tests", "allure"), Environment.GetEnvironmentVariable("PATH") ?? "") is { } missing)
        {
            throw new UsageException($"the Allure site is left out: {missing}. The other reports of {recorded.Folder} need no Node");
        }

        var site = await AllureSite.MakeAsync(recorded, Usable(output, recorded.Folder), ct);
        Terminal.Line($"Allure site of {recorded.Record.Header.RunId}: {site.Results} results, trend over {site.Runs} run{(site.Runs == 1 ? "" : "s")}");
        Terminal.Line(site.Page);
        return 0;
    }

    private static string Usable(string? asked, string run)
    {
        if (asked is not null && Directory.Exists(asked) && Directory.EnumerateFileSystemEntries(asked).Any())
        {
            throw new UsageException($"--out: {asked} is not empty; name a folder that is empty or does not exist");
        }

        return Path.GetFullPath(asked ?? Path.Combine(run, FolderFiles.Site));
    }
}
