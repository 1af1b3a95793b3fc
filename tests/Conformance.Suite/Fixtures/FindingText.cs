using Conformance.Model.Verdicts;

namespace Conformance.Suite.Fixtures;

/// <summary>A finding as one sentence: what was expected, what came, how to run it again.</summary>
public static class FindingText
{
    public static string Of(string caseId, CheckResult finding) =>
        $"{caseId} {finding.Name}: expected {finding.Expected}, got {finding.Actual}; rerun {Rerun(caseId)}";

    /// <summary>The options that made this run, to be given again; none under <c>dotnet test</c>, where the environment says it all.</summary>
    public static string Options { get; set; } = "";

    public static string Rerun(string caseId) => $"./run.sh --only '{caseId}'{Options}";
}
