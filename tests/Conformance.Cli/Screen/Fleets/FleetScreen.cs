using Conformance.Model.Verdicts;
using Conformance.Reporting.Fleets;
using Conformance.Reporting.Html;
using Conformance.Suite.Fleets;
using Spectre.Console;

namespace Conformance.Cli.Screen;

/// <summary>A fleet on the console: a line when an endpoint ends, and at the end all of them, the worst first.</summary>
internal sealed class FleetScreen(int total)
{
    private readonly Lock one = new();
    private int ended;

    public static void Announce(FleetPreparation prepared) => Terminal.Line(
        $"Conformance of {Endpoints(prepared.Settings.Targets.Count)} with {prepared.Edition.Id}, {prepared.Settings.EndpointsAtOnce} at the same time");

    /// <summary>From any thread.</summary>
    public void Ended(FleetEntry entry)
    {
        lock (one)
        {
            Terminal.Line($"{++ended}/{total} {entry.Name}: {entry.Verdict} (exit {entry.ExitCode}) in {entry.Seconds:0.0} s: {entry.Why}");
        }
    }

    public static void Show(FleetOutcome outcome)
    {
        var summary = outcome.Summary;
        var table = new Table().Border(TableBorder.Simple).AddColumns("endpoint", "verdict");
        foreach (var figure in new[] { "exit", "rows passed", "failed", "warnings", "requests", "s" })
        {
            table.AddColumn(new TableColumn(figure).RightAligned());
        }

        foreach (var entry in summary.Endpoints)
        {
            table.AddRow(Cells(entry).Select(cell => new Text(cell)));
        }

        Terminal.Out.Write(table);
        Terminal.Line($"{Endpoints(summary.Totals.Endpoints)}: {Counts(summary)}; {summary.Totals.Requests} requests in {summary.Seconds:0.0} s");
        Terminal.Line($"{(summary.InterruptedBy is { } signal ? $"interrupted by {signal}" : $"the worst is {summary.Verdict}")} (exit {summary.ExitCode})");
        Terminal.Line($"overview: {Path.Combine(outcome.Folder, FleetHtml.FileName)}");
    }

    private static IEnumerable<string> Cells(FleetEntry entry) =>
    [
        entry.Name, entry.Verdict, $"{entry.ExitCode}",
        $"{entry.Rows.Count(r => r.Value == CaseStatus.Passed)}/{entry.Rows.Count}", $"{entry.Cases?.Failed ?? 0}", $"{entry.Cases?.Warnings ?? 0}",
        $"{entry.Requests}", $"{entry.Seconds:0.0}",
    ];

    private static string Counts(FleetSummary summary) => string.Join(", ", summary.Endpoints.GroupBy(e => e.Verdict).Select(g => $"{g.Count()} {g.Key}"));

    private static string Endpoints(int count) => $"{count} endpoint{(count == 1 ? "" : "s")}";
}
