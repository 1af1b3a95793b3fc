namespace Conformance.Model.Evidence;

/// <summary>What an exchange was sent for within its case.</summary>
public enum ExchangeRole
{
    /// <summary>Preflight: a signed baseline, or the unsigned first request.</summary>
    Control,
    SetUp,
    Judged,

    /// <summary>Waits for a throttled account to be served again.</summary>
    Recovery,
    Cleanup,

    /// <summary>Throttled by the endpoint, or failed by the network, and sent again later; not judged.</summary>
    BackedOff,
}
