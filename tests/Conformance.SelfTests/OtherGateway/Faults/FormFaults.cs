namespace Conformance.SelfTests.OtherGateway.Faults;

using Table = Dictionary<string, IReadOnlyList<(string Requirement, string Check)>>;

/// <summary>Faults of how an answer is written down.</summary>
internal static class FormFaults
{
    public static Table Table { get; } = new()
    {
        ["xml-error-root"] = [("IncompleteSignature", "shape"), ("UnsupportedHTTPMethod", "shape")],
        ["xml-success-root"] = [("Success.Response", "shape")],
        ["xml-code-twice"] = [("IncompleteSignature", "shape")],
        ["xml-dtd"] = [("Success.Response", "format"), ("IncompleteSignature", "format")],
        ["json-error-array"] = [("IncompleteSignature", "shape")],
        ["json-success-array"] = [("Success.Response", "shape")],
        ["json-error-nested"] = [("IncompleteSignature", "shape")],
        ["json-code-number"] = [("IncompleteSignature", "shape")],
        ["json-code-twice"] = [("IncompleteSignature", "shape")],

        ["body-cut"] = [("Success.Response", "format"), ("IncompleteSignature", "format")],
        ["body-trailing-text"] = [("Success.Response", "format"), ("IncompleteSignature", "format")],
        ["body-not-utf8"] = [("IncompleteSignature", "format")],
        ["body-bom"] = [("Success.Response", "format"), ("IncompleteSignature", "format")],
        ["body-pretty"] = [("Success.Response", "compact"), ("IncompleteSignature", "compact")],
        // Larger than anyone reads: nothing is found, and nothing is known of it.
        ["bare-request-endless-answer"] = [],
        ["bare-request-empty-answer"] = [("Error.BareRequest", "format")],

        ["type-html"] = [("Success.Response", "contentType"), ("IncompleteSignature", "contentType")],
        ["type-of-other-format"] = [("Success.Response", "contentType"), ("IncompleteSignature", "contentType")],
        ["type-absent"] = [("Success.Response", "contentType"), ("IncompleteSignature", "contentType")],
    };
}
