namespace Conformance.Model.Conditions;

/// <summary>Why a signature is not the one of the request it comes with.</summary>
public enum SignatureFlaw
{
    /// <summary>Random bytes of the right length.</summary>
    Random,
    Truncated,
    OtherCase,

    /// <summary>Made for the other of GET and POST.</summary>
    OtherMethod,

    /// <summary>Made with a random secret.</summary>
    ForeignSecret,

    /// <summary>Made with the secret of another configured account.</summary>
    OtherAccountsSecret,

    /// <summary>An optional business parameter was added after signing.</summary>
    AddedParameter,
    ChangedValue,
    RemovedParameter,
}
