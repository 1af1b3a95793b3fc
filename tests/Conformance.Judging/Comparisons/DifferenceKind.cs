namespace Conformance.Judging.Comparisons;

/// <summary>In what way two runs differ; the first two make the second run the worse one.</summary>
public enum DifferenceKind
{
    NewlyFailing,

    /// <summary>A check that was judged in the first run and in no case of the second.</summary>
    LostCheck,
    NoLongerExercised,
    NewlyPassing,
    NewlyExercised,
    NewlyWaived,

    /// <summary>A recommended check that warns now and did not.</summary>
    NewWarning,
    GoneWarning,

    /// <summary>Found in both runs, with another actual.</summary>
    ChangedFinding,

    /// <summary>What is only recorded came out otherwise.</summary>
    ChangedObservation,
}
