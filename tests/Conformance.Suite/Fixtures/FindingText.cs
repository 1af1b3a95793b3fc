using Conformance.Model.Verdicts;
using Conformance.Reporting.Texts;

namespace Conformance.Suite.Fixtures;

/// <summary>A finding as one sentence: what was expected, what came, how to run it again.</summary>
public static class FindingText
{
    /// <param name="caseId">The case it was made in.</param>
    /// <param name="finding">A check that failed or warned.</param>
    /// <param name="stability">How steady it fails; null where that is not known.</param>
    public static string Of(string caseId, CheckResult finding, string? stability = null) =>
        FindingSentence.Of(caseId, finding, stability, Options);

    /// <summary>The options that made this run, to be given again; none under <c>dotnet test</c>, where the environment says it all.</summary>
    public static string Options { get; set; } = "";

    public static string Rerun(string caseId) => FindingSentence.Rerun(caseId, Options);
}
