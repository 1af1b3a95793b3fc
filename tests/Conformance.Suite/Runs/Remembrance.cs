using Conformance.Judging;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Reporting.History;

namespace Conformance.Suite.Runs;

/// <summary>What is known of earlier runs of the same endpoint; it helps to read a run and is never in its way.</summary>
internal sealed class Remembrance
{
    private readonly RunHistory history;

    public Remembrance(string reports, string endpoint)
    {
        history = new RunHistory(reports, TimeProvider.System);
        Try(() => Previous = history.Latest(endpoint));
    }

    /// <summary>Null where nothing is remembered.</summary>
    public PastRun? Previous { get; private set; }

    /// <summary>Why the history could not be read or written; null when it could.</summary>
    public string? Failure { get; private set; }

    /// <summary>Remembers a whole run; one that was interrupted, broke or took a selection would make the next one look changed.</summary>
    public void Keep(RunRecord record, Edition edition)
    {
        if (record is { Footer: { InterruptedBy: null, Error: null }, Header.Selection.Scope: "full" })
        {
            Try(() => history.Append(PastRuns.Of(record, edition)));
        }
    }

    private void Try(Action act)
    {
        try
        {
            act();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            Failure = $"the history of this endpoint cannot be used, so the next run is not compared with this one: {refused.Message}";
        }
    }
}
