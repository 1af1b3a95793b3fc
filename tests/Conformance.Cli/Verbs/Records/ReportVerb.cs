using System.CommandLine;
using Conformance.Cli.Screen;
using Conformance.Model.Specification;
using Conformance.Reporting.Files;
using Conformance.Suite.Runs;

namespace Conformance.Cli.Verbs;

/// <summary>Writes every report of a recorded run again, also of a killed one.</summary>
internal static class ReportVerb
{
    public static Command Command()
    {
        var run = new Argument<string>("RUN") { Description = RecordedRun.Help };
        var command = new Command("report", "Write every report of a recorded run again, also of a killed one.") { run };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(run)));
        return command;
    }

    private static int Run(string reference)
    {
        var (folder, record) = RecordedRun.Find(reference);
        var edition = EditionLoader.Load(Home.Edition);
        EarlierRecords.DemandEdition(record, edition);
        var input = ReportInput.Of(record, edition);
        var written = ReportFiles.Write(input, folder);
        var isWhole = ReferenceEquals(written, input.Summary);
        var paths = ReportFiles.All(input).Select(f => f.Path).Where(p => isWhole || !written.Why.Contains($" {Path.Combine(folder, p.Split('/')[0])}", StringComparison.Ordinal));
        Named(paths).ToList().ForEach(p => Terminal.Line(Path.Combine(folder, p)));
        if (record.Footer is null)
        {
            Terminal.Line($"The record is incomplete: the run was killed after {record.Cases.Count} of {record.Header.Selection.Cases} cases. Every report says so.");
        }

        if (!isWhole)
        {
            Terminal.Error($"error (exit 5): {written.Why}");
        }

        return isWhole ? 0 : 5;
    }

    // A folder of many files is one line.
    private static IEnumerable<string> Named(IEnumerable<string> paths) => paths.GroupBy(p => p.Split('/')[0])
        .Select(g => g.Any(p => p.Contains('/', StringComparison.Ordinal)) ? $"{g.Key}/ ({g.Count()} files)" : g.Key);
}
