namespace Conformance.Probe.Runs;

/// <summary>How a line of a preflight stands: fine, worth knowing, or in the way of a run.</summary>
public enum PreflightGrade
{
    Ok,
    Warning,
    Problem,
}
