namespace Conformance.SelfTests.OtherGateway.Faults;

using Table = Dictionary<string, IReadOnlyList<(string Requirement, string Check)>>;

/// <summary>Faults of what an answer says.</summary>
internal static class AnswerFaults
{
    public static Table Table { get; } = new()
    {
        ["request-id-constant"] = [("RequestId.Unique", "requestId")],
        ["request-id-by-second"] = [("RequestId.Unique", "requestId")],
        ["request-id-empty"] = [("Success.Response", "requestId"), ("IncompleteSignature", "requestId")],
        ["request-id-missing-in-success"] = [("Success.Response", "requestId")],
        ["request-id-short"] = [("Success.Response", "requestIdForm"), ("IncompleteSignature", "requestIdForm")],
        ["request-id-unlike-header"] = [("RequestId.MatchesHeader", "requestId")],

        ["host-id-other"] = [("IncompleteSignature", "hostId"), ("InternalError", "hostId")],
        ["host-id-with-port"] = [("IncompleteSignature", "hostId"), ("InternalError", "hostId")],
        ["host-id-empty"] = [("IncompleteSignature", "hostId")],
        ["host-id-missing-on-5xx"] = [("ServiceUnavailable", "hostId"), ("InternalError", "hostId")],

        ["error-status-200"] = [("IncompleteSignature", "status"), ("UnsupportedHTTPMethod", "status"), ("Error.BareRequest", "status")],
        ["code-lower-case"] = [("IncompleteSignature", "code"), ("Throttling.Quota", "code")],
        ["code-spelling-mended"] = [("InvalidParamater.SignatureMethod", "code"), ("InvalidParamater.SignatureVersion", "code")],
        ["message-other"] =
        [
            ("MissingParameter.Action", "message"), ("IncompleteSignature", "message"), ("InvalidParameter.Validation", "message"),
        ],
        ["message-names-other-parameter"] =
        [
            ("MissingParameter.Action", "names"), ("MissingParameter.AccessKeyId", "names"), ("MissingParameter.Signature", "names"),
            ("MissingParameter.Timestamp", "names"), ("MissingParameter.Version", "names"),
        ],
        ["message-missing"] = [("IncompleteSignature", "shape")],
        ["secret-echoed"] = [("IncompleteSignature", "noSecret")],

        ["data-in-error"] = [("IncompleteSignature", "noResultData"), ("IllegalTimestamp", "noResultData")],
        ["flat-data-in-error"] = [("IncompleteSignature", "noResultData"), ("IllegalTimestamp", "noResultData")],
        ["success-like-error"] = [("Success.Response", "shape")],
        ["same-data-not"] = [("Format.SameData", "sameData")],
        ["interface-error-status-200"] = [("InterfaceError.Response", "status")],
        ["interface-error-own-shape"] = [("InterfaceError.Response", "shape")],
    };
}
