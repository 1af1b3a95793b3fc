namespace Conformance.ReferenceEndpoint;

/// <summary>What of the endpoint a <see cref="Fault"/> makes wrong.</summary>
public enum FaultKind
{
    Status,
    Code,
    RequestId,

    /// <summary>A member of an answer is missing, misplaced or superfluous.</summary>
    Member,
    Format,

    /// <summary>A Gate is gone, loosened, tightened or out of order.</summary>
    Gate,
}
