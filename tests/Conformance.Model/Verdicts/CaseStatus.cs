namespace Conformance.Model.Verdicts;

/// <summary>What became of a case or a requirement (contract §5).</summary>
public enum CaseStatus
{
    Passed,
    Failed,
    Waived,

    /// <summary>It could not be brought about; the reason says why.</summary>
    NotExercised,
    NotApplicable,

    /// <summary>The network or a limit of the run was in the way.</summary>
    NotRun,
    Observed,
}
