using Conformance.Model.Specification;

namespace Conformance.SelfTests.ModelTests;

/// <summary>Every requirement as the contract promises it (contract §4), written down a second time.</summary>
internal static class ContractRequirements
{
    public static readonly string[] Rows =
    [
        "MissingParameter.Action", "MissingParameter.AccessKeyId", "MissingParameter.Signature", "MissingParameter.Timestamp",
        "MissingParameter.Version", "InvalidParameter.Action", "InvalidAccessKeyId.NotFound", "Forbidden.AccessKeyDisabled",
        "IncompleteSignature", "InvalidParamater.SignatureMethod", "InvalidParamater.SignatureVersion", "IllegalTimestamp",
        "SignatureNonceUsed", "InvalidParameter.Version", "InvalidOwnerId", "InvalidOwnerAccount", "InvalidOwner",
        "Throttling.FlowControl", "Throttling.Quota", "InvalidAction", "UnsupportedHTTPMethod", "ServiceUnavailable",
        "UnsupportedParameter.Unknown", "InternalError", "MissingParameter.Owner", "Forbidden.SubUser",
        "UnsupportedParameter.NotAuthorized", "Forbidden.InstanceNotFound", "Forbidden.DiskNotFound", "Forbidden.SecurityGroupNotFound",
        "Forbidden.SnapshotNotFound", "Forbidden.ImageNotFound", "Forbidden.RAM", "Forbidden.NotSupportRAM", "InsufficientBalance",
        "IdempotentParameterMismatch", "RealNameAuthenticationError", "InvalidIdempotenceParameter.Mismatch", "LastTokenProcessing",
        "InvalidParameter.Validation",
    ];

    public static readonly (string Id, Level Level)[] Others =
    [
        ("Success.Response", Level.Required), ("Error.BareRequest", Level.Required), ("InterfaceError.Response", Level.Required),
        ("Format.CaseInsensitive", Level.Recommended), ("Format.AcceptHeaderIgnored", Level.Recommended),
        ("Format.SameData", Level.Recommended), ("Format.Unknown", Level.Observed), ("RequestId.Unique", Level.Required),
        ("RequestId.MatchesHeader", Level.Recommended), ("Signature.AcceptsReservedCharacters", Level.Required),
        ("Signature.AcceptsUnicode", Level.Required), ("Signature.AcceptsAnyOrder", Level.Required),
        ("Signature.AcceptsSplitParameters", Level.Required), ("Signature.RefusesAddedParameter", Level.Required),
        ("Signature.RefusesChangedValue", Level.Required), ("Signature.RefusesRemovedParameter", Level.Required),
        ("Signature.RefusesTruncated", Level.Required), ("Signature.RefusesOtherCase", Level.Required),
        ("Signature.RefusesOtherMethod", Level.Required), ("Signature.RefusesForeignSecret", Level.Required),
        ("Signature.DuplicateParameter", Level.Observed), ("SignatureNonce.Absent", Level.Observed), ("Parameter.Empty", Level.Observed),
        ("Timestamp.Malformed", Level.Observed), ("Timestamp.AcceptsWithinWindow", Level.Required),
        ("Timestamp.RefusesBeyondWindow", Level.Required), ("SignatureNonce.RefusesReuse", Level.Required),
    ];

    /// <summary>Rows whose message must name a parameter, and that parameter.</summary>
    public static readonly (int Row, string Parameter)[] Named =
    [
        (1, "Action"), (2, "AccessKeyId"), (3, "Signature"), (4, "Timestamp"), (5, "Version"), (6, "Action"), (10, "SignatureMethod"),
        (11, "SignatureVersion"), (14, "Version"),
    ];

    public static readonly string[] WithSideEffects =
    [
        "Forbidden.SubUser", "InsufficientBalance", "IdempotentParameterMismatch", "RealNameAuthenticationError",
        "InvalidIdempotenceParameter.Mismatch", "LastTokenProcessing",
    ];
}
