namespace Conformance.Model.Specification;

/// <summary>How much a deviation weighs: <c>Required</c> makes the run nonconformant, <c>Recommended</c> warns, <c>Observed</c> is only recorded.</summary>
public enum Level
{
    Required,
    Recommended,
    Observed,
}
