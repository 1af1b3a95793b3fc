namespace Conformance.Model.Verdicts;

/// <summary>How one check came out; <c>Failed</c> and <c>Warning</c> are findings.</summary>
public enum CheckStatus
{
    Passed,
    Failed,
    Warning,
    Observed,
}
