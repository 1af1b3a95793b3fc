namespace Conformance.Judging.Waivers;

/// <summary>What became of a waiver in a run.</summary>
public enum WaiverState
{
    /// <summary>The declared behaviour was seen, and no other: its findings are waived.</summary>
    Used,

    /// <summary>Its last day was over when the run began: it waives nothing.</summary>
    Expired,

    /// <summary>No judged case made its check.</summary>
    Unmatched,

    /// <summary>Its check did not fail.</summary>
    Unneeded,

    /// <summary>Its check failed in another way than declared.</summary>
    Changed,

    /// <summary>Whether it is still needed could not be seen: cases of it could not be judged, or the run ended early.</summary>
    Undecided,

    /// <summary>None of its cases was selected.</summary>
    NotSelected,
}
