using Conformance.Model.Records;
using Conformance.Probe.Runs;
using Conformance.Reporting.Folders;
using Conformance.Suite.Runs;

namespace Conformance.Cli.Verbs;

/// <summary>A run that a user names by RUN, with its folder.</summary>
internal sealed record RecordedRun(string Folder, RunRecord Record)
{
    /// <summary>How RUN is described in every help text.</summary>
    public const string Help = "Folder of a run, its name under reports/, or 'latest'.";

    /// <exception cref="UsageException">There is no record of that name, or it cannot be read.</exception>
    public static RecordedRun Find(string reference)
    {
        try
        {
            var folder = RunReference.Find(Home.Reports, reference);
            return new RecordedRun(folder, RunRecordReader.Read(RunSession.RecordPath(folder)));
        }
        catch (Exception unreadable) when (unreadable is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new UsageException(unreadable.Message);
        }
    }
}
