namespace Conformance.SelfTests.OtherGateway.Faults;

using Table = Dictionary<string, IReadOnlyList<(string Requirement, string Check)>>;

/// <summary>Faults of what the gateway decides.</summary>
internal static class RuleFaults
{
    public static Table Table { get; } = new()
    {
        // The control fails: there is nothing to be found, and the run is inconclusive.
        ["refuse-all"] = [],
        ["posts-dropped"] = [],

        ["signature-unchecked"] =
        [
            ("IncompleteSignature", "status"), ("Signature.RefusesAddedParameter", "status"), ("Signature.RefusesChangedValue", "status"),
            ("Signature.RefusesRemovedParameter", "status"), ("Signature.RefusesTruncated", "status"),
            ("Signature.RefusesOtherCase", "status"), ("Signature.RefusesOtherMethod", "status"),
            ("Signature.RefusesForeignSecret", "status"),
        ],
        ["signature-any-case"] = [("Signature.RefusesOtherCase", "status")],
        ["signature-by-prefix"] = [("Signature.RefusesTruncated", "status")],
        ["signature-of-other-method"] = [("Signature.RefusesOtherMethod", "status")],
        ["signature-of-any-account"] = [("Signature.RefusesForeignSecret", "status")],
        ["added-parameter-passes"] = [("Signature.RefusesAddedParameter", "status")],

        // What came in a body is not held against the signature, so that by POST anything passes.
        ["unsigned-body"] =
        [
            ("Signature.RefusesAddedParameter", "status"), ("Signature.RefusesChangedValue", "status"),
            ("Signature.RefusesRemovedParameter", "status"), ("IncompleteSignature", "status"),
        ],

        ["split-parameters-lost"] = [("Signature.AcceptsSplitParameters", "status")],
        ["chunked-body-lost"] = [("Signature.AcceptsSplitParameters", "status")],
        ["plus-kept"] = [("Signature.AcceptsReservedCharacters", "status")],
        ["raw-query-signed"] = [("Signature.AcceptsReservedCharacters", "status")],
        ["latin1-parameters"] = [("Signature.AcceptsUnicode", "status")],
        ["order-as-sent"] = [("Signature.AcceptsAnyOrder", "status")],

        ["nonce-unchecked"] = [("SignatureNonceUsed", "status"), ("SignatureNonce.RefusesReuse", "status")],
        ["nonce-by-method"] = [("SignatureNonce.RefusesReuse", "status")],
        ["nonce-by-format"] = [("SignatureNonce.RefusesReuse", "status")],
        ["nonce-by-parameters"] = [("SignatureNonce.RefusesReuse", "status")],
        ["window-15-minutes"] = [("Timestamp.AcceptsWithinWindow", "status")],
        ["window-90-minutes"] = [("Timestamp.RefusesBeyondWindow", "status")],
        ["window-24-hours"] = [("IllegalTimestamp", "status"), ("Timestamp.RefusesBeyondWindow", "status")],
        ["future-timestamps-pass"] = [("IllegalTimestamp", "status"), ("Timestamp.RefusesBeyondWindow", "status")],

        ["never-throttles"] = [("Throttling.FlowControl", "status")],
        ["put-let-through"] = [("UnsupportedHTTPMethod", "status")],
        ["head-let-through"] = [("UnsupportedHTTPMethod", "status")],
        ["mismatch-ignored"] = [("IdempotentParameterMismatch", "status"), ("InvalidIdempotenceParameter.Mismatch", "status")],
        ["overlap-accepted"] = [("LastTokenProcessing", "status")],

        ["format-ignored-on-post"] = [("Success.Response", "format"), ("IncompleteSignature", "format")],
        ["format-json-default"] = [("Success.Response", "format"), ("Error.BareRequest", "format")],
        ["format-xml-for-json"] = [("Success.Response", "format"), ("IncompleteSignature", "format")],
        ["format-case-sensitive"] = [("Format.CaseInsensitive", "format")],
        ["format-by-accept"] = [("Format.AcceptHeaderIgnored", "format")],
    };
}
