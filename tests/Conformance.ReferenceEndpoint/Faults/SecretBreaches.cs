using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.ReferenceEndpoint.Answers;

namespace Conformance.ReferenceEndpoint.Faults;

/// <summary>
/// Where a secret is seen besides the judged answer: no answer may hold one, so set-up steps and observed cases find it too.
/// </summary>
internal static class SecretBreaches
{
    private static readonly string[] SucceedsFirst =
        ["SignatureNonceUsed", "IdempotentParameterMismatch", "InvalidIdempotenceParameter.Mismatch", "LastTokenProcessing", "Throttling.FlowControl"];

    public static IEnumerable<Breach> Besides(AnswerClass sort, AnswerFormat format) => sort switch
    {
        AnswerClass.Success => BesidesSuccess(format),
        AnswerClass.Auth =>
        [
            Seen("Parameter.Empty", format),
            Seen("Order.*", format) with { Except = ["Order.UnsupportedMethodOrMissingAction/*", "Order.MissingSignatureOrUnknownKey/*"] },
        ],
        AnswerClass.Business => from id in (string[])["Order.UnsupportedMethodOrMissingAction", "SignatureNonce.Absent", "Timestamp.Malformed"] select Seen(id, format),
        _ => [],
    };

    private static IEnumerable<Breach> BesidesSuccess(AnswerFormat format) =>
    [
        .. SucceedsFirst.Select(id => Seen(id, format)),
        Seen("RequestId.*", format),
        Seen("Signature.DuplicateParameter", format),
        // The first request comes in the case's format or, where the second has another, in the other.
        Seen("SignatureNonce.RefusesReuse", format) with { Except = ["*-other-format"] },
        Seen("SignatureNonce.RefusesReuse", Other(format)) with { Variant = "*-other-format" },
        // Both formats are asked for, and the member that tells the secret stands in one only.
        new() { Requirement = "Format.SameData", Checks = [CheckNames.NoSecret, CheckNames.SameData] },
        // What is neither XML nor JSON is answered in the default format.
        .. format == AnswerFormat.Xml ? [new Breach { Requirement = "Format.Unknown", Checks = [CheckNames.NoSecret] }] : Array.Empty<Breach>(),
    ];

    private static Breach Seen(string requirement, AnswerFormat format) =>
        new() { Requirement = requirement, Format = format, Checks = [CheckNames.NoSecret] };

    private static AnswerFormat Other(AnswerFormat format) => format == AnswerFormat.Xml ? AnswerFormat.Json : AnswerFormat.Xml;
}
