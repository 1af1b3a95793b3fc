using Conformance.Reporting.Summaries;

namespace Conformance.Reporting.Texts;

/// <summary>What a report says of a run besides its cases.</summary>
public static class RunText
{
    /// <summary>The verdict in one sentence, saying so when the record is not whole.</summary>
    public static string Verdict(Summary summary) =>
        $"{summary.Verdict} (exit {summary.ExitCode}): {summary.Why}{(summary.Run.Complete ? "" : "; the record is incomplete")}";

    /// <summary>True where the run did not pass and the failed cases do not say why: a viewer that counts cases alone could show it green.</summary>
    public static bool IsTroubled(Summary summary) => summary.ExitCode switch
    {
        0 => false,
        1 => summary.Cases.Failed == 0 || summary.Waivers.Any(w => w.Stale),
        _ => true,
    };

    /// <summary>Requirements of a whole run that nothing is recorded of; what was never selected is no part of the run.</summary>
    public static IEnumerable<RequirementSummary> Unrecorded(Summary summary) =>
        summary.Run.Scope == "full" ? summary.Requirements.Where(r => r.Cases.Count == 0) : [];
}
