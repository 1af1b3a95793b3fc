using System.CommandLine;
using Conformance.Cli.Screen;
using Conformance.Model.Explanations;
using Conformance.Model.Specification;
using Conformance.Probe.Settings.Mistakes;
using Conformance.Suite.Runs;

namespace Conformance.Cli.Verbs;

/// <summary>Explains a requirement, a case or a check; sends nothing.</summary>
internal static class ExplainVerb
{
    private const int MostNamed = 5;

    public static Command Command()
    {
        var id = new Argument<string>("ID") { Description = "Requirement, case id, row number or name of a check." };
        var run = new Option<string?>("--run") { Description = RecordedRun.Help + " What it found is shown too; default: the latest against this endpoint.", HelpName = "RUN" };
        var options = new RunArguments();
        var command = new Command("explain", "Show the clause, how it is provoked, the request on the wire, usual causes and a ready waiver.") { id, run };
        options.AddTo(command);
        command.SetAction((parsed, ct) => RunAsync(parsed.GetValue(id)!, parsed.GetValue(run), options.Read(parsed), options.Again(parsed), ct));
        return command;
    }

    private static async Task<int> RunAsync(string id, string? run, RunOptions options, string again, CancellationToken ct)
    {
        var edition = EditionLoader.Load(Home.Edition);
        var subject = Subject.Find(edition, id) ?? throw new UsageException(Unknown(edition, id));
        var prepared = await Planned.OfAsync(options with { Out = null }, ct);
        var page = new ExplainPage
        {
            Edition = edition,
            Explanations = Explanations.Load(Home.Causes),
            Settings = prepared.Settings,
            Run = run is null ? Latest(prepared) : RecordedRun.Find(run),
            Again = again,
        };
        ExplainScreen.Show(page, subject);
        return 0;
    }

    private static string Unknown(Edition edition, string id)
    {
        var ofGroup = edition.Requirements.Where(r => r.Group.Equals(id, StringComparison.OrdinalIgnoreCase)).Select(r => r.Id).ToList();
        var near = ofGroup.Count > 0 ? ofGroup : [.. Nearest.All(id, Subject.Ids(edition)).Take(MostNamed)];
        var named = near.Count > 0 ? $" did you mean {string.Join(", ", near)}?" : "";
        return $"explain: there is no requirement, case, row or check '{id}';{named} ./run.sh list shows all requirements";
    }

    // Of another endpoint its findings would say nothing.
    private static RecordedRun? Latest(RunPreparation prepared)
    {
        if (prepared.Settings.IsEmbedded)
        {
            return null;
        }

        try
        {
            var latest = RecordedRun.Find("latest");
            return latest.Record.Header.Endpoint.BaseUrl == prepared.Settings.Endpoint.BaseUrl.OriginalString ? latest : null;
        }
        catch (UsageException)
        {
            return null;
        }
    }
}
