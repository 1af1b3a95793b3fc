using Conformance.Judging;
using Conformance.Judging.Merging;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Probe.Exchanges;
using Conformance.Probe.Runs;
using Conformance.Reporting.Files;

namespace Conformance.Suite.Runs;

/// <summary>Writes the record and the reports of a run that was shared out over shards.</summary>
public static class ShardMerge
{
    /// <param name="folder">Gets the merged record; it must exist and be empty.</param>
    /// <param name="runs">The shards, in any order.</param>
    /// <param name="edition">The edition at hand.</param>
    /// <exception cref="UsageException">They are not all the shards of one run of this suite and edition; all mistakes are named.</exception>
    /// <exception cref="IOException">The record or the summary cannot be written.</exception>
    public static RunOutcome Write(string folder, IReadOnlyList<NamedRun> runs, Edition edition)
    {
        if (MergeObstacles.Of(runs) is { Count: > 0 } obstacles)
        {
            throw new UsageException(string.Join(Environment.NewLine, obstacles));
        }

        DemandSuite(runs[0], edition);
        var place = Path.GetFullPath(folder);
        var record = MergedRun.Of(Path.GetFileName(Path.TrimEndingDirectorySeparator(place)), [.. runs.Select(r => r.Record)], edition);
        using (var writer = new RunRecordWriter(RunSession.RecordPath(place)))
        {
            IEnumerable<RecordLine> lines = [record.Header, .. record.Cases, .. record.Triage, record.Footer!];
            foreach (var line in lines)
            {
                writer.Append(line);
            }
        }

        var summary = ReportFiles.Write(ReportInput.Of(record, edition), place);
        var loss = summary.ExitCode == 4 ? null : Ratchets.Loss(record, edition);
        return new RunOutcome { Summary = summary, Folder = place, Remarks = loss is null ? [] : [loss] };
    }

    // All verdicts are reached again: by another suite or edition they would be others under the old one's name.
    private static void DemandSuite(NamedRun run, Edition edition)
    {
        EarlierRecords.DemandEdition(run.Record, edition);
        if (run.Record.Header.SuiteVersion != SuiteAgent.Version)
        {
            throw new UsageException($"{run.Name} was made by suite {run.Record.Header.SuiteVersion}, this one is {SuiteAgent.Version}: merge with the suite that ran the shards");
        }
    }
}
