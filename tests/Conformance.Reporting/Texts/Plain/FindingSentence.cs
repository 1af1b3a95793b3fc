using Conformance.Model.Verdicts;

namespace Conformance.Reporting.Texts;

/// <summary>A finding as one sentence: what was expected, what came, how to run it again.</summary>
public static class FindingSentence
{
    /// <param name="caseId">The case it was made in.</param>
    /// <param name="finding">A check that failed or warned.</param>
    /// <param name="stability">How steady it fails; null where that is not known.</param>
    /// <param name="options">The options that made the run, each after a blank; a report knows none.</param>
    public static string Of(string caseId, CheckResult finding, string? stability = null, string options = "") =>
        $"{caseId} {Bare(finding)}{(stability is null ? "" : $" ({stability})")}; rerun {Rerun(caseId, options)}";

    /// <summary>Without the case and how to run it again.</summary>
    public static string Bare(CheckResult finding) => $"{finding.Name}: expected {finding.Expected}, got {finding.Actual}";

    public static string Rerun(string caseId, string options = "") => $"./run.sh --only '{caseId}'{options}";
}
