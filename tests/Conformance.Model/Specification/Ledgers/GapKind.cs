namespace Conformance.Model.Specification;

/// <summary>What can be missing between clauses, requirements, checks and cases.</summary>
public enum GapKind
{
    /// <summary>A clause that nothing judged proves, and no reason why it cannot be observed.</summary>
    ClauseWithoutProof,

    /// <summary>A clause said to be unobservable that something judged proves all the same.</summary>
    ReasonWithoutNeed,

    /// <summary>A check a clause or origin names that is made for no case.</summary>
    CheckWithoutCase,

    /// <summary>A requirement that follows from nothing in the edition, and so stands nowhere in the ledger.</summary>
    RequirementWithoutGround,

    /// <summary>A judged requirement for which none of the checks is made that prove its clause or origin.</summary>
    RequirementWithoutCheck,
    RequirementWithoutCase,

    /// <summary>A case that is run and belongs to no requirement.</summary>
    CaseWithoutRequirement,

    /// <summary>A case of the edition that is not run.</summary>
    CaseNotRun,

    /// <summary>A case that is run more than once.</summary>
    CaseRunTwice,
}
