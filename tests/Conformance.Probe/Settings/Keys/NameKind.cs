namespace Conformance.Probe.Settings.Keys;

/// <summary>What the keys of an object are names of.</summary>
internal enum NameKind
{
    /// <summary>Free, in any case; the contract's default accounts keep its spelling.</summary>
    Account,

    /// <summary>Requirements of the edition.</summary>
    Requirement,
}
