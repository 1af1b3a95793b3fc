using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.ReferenceEndpoint.Gates;
using Conformance.ReferenceEndpoint.Gates.Form;
using Conformance.ReferenceEndpoint.Gates.Identity;
using Conformance.ReferenceEndpoint.Requests;
using static Conformance.ReferenceEndpoint.Faults.Gates.GateFault;

namespace Conformance.ReferenceEndpoint.Faults.Gates;

/// <summary>Faults about the form of a request and the key it comes with.</summary>
internal static class FormFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        Through("PUT"),
        Through("DELETE"),
        Through("HEAD"),

        // What is absent is taken for wrong.
        As("MissingParameter.Action", "InvalidParameter.Action",
            Text("缺少 Action 当作无效的 Action", "An absent Action is answered as an invalid one.")),
        As("MissingParameter.AccessKeyId", "InvalidAccessKeyId.NotFound",
            Text("缺少 AccessKeyId 当作不存在的 AccessKeyId", "An absent AccessKeyId is answered as an unknown one."), CheckNames.Names),
        As("MissingParameter.Signature", "IncompleteSignature",
            Text("缺少 Signature 当作错误的 Signature", "An absent Signature is answered as a wrong one.")),
        As("MissingParameter.Version", "InvalidParameter.Version",
            Text("缺少 Version 当作无效的 Version", "An absent Version is answered as an invalid one.")),
        New("missing-timestamp-as-illegaltimestamp", Text("缺少 Timestamp 当作超出时间窗", "An absent Timestamp is answered as an illegal one."),
            gates => Retelling.As(gates, "MissingParameter.Timestamp", "IllegalTimestamp"),
            // The two rows are printed with the same description.
            new Breach { Requirement = "MissingParameter.Timestamp", Checks = [CheckNames.Code] }),

        // What is absent is done without.
        Without<SignatureGate>(CommonParameter.Signature, Text("不带 Signature 的请求也通过", "A request without a Signature is served.")),
        Without<TimestampGate>(CommonParameter.Timestamp, Text("不带 Timestamp 的请求也通过", "A request without a Timestamp is served.")),
        Without<VersionGate>(CommonParameter.Version, Text("不带 Version 时采用默认版本", "Without a Version the newest is assumed.")),

        New("action-unchecked", Text("不校验 Action，未知的 Action 引发内部错误", "An unknown Action is not noticed and ends in an internal error."),
            gates => Retelling.As(gates, "InvalidParameter.Action", "InternalError"),
            Missed.Mistaken("InvalidParameter.Action", CheckNames.Status, CheckNames.Names)),
        New("key-unknown-as-wrong-signature", Text("不存在的 AccessKeyId 当作错误的签名", "An unknown AccessKeyId is answered as a wrong signature."),
            gates => Retelling.As(gates, "InvalidAccessKeyId.NotFound", "IncompleteSignature"),
            Missed.Mistaken("InvalidAccessKeyId.NotFound")),
        New("version-unchecked", Text("不校验 Version", "Any Version is accepted."),
            gates => gates.Without<VersionGate>(), Missed.Served("InvalidParameter.Version")),
        New("disabled-key-served", Text("被禁用的 AccessKey 仍可使用", "A disabled key is served."),
            gates => gates.Without<KeyEnabledGate>(), Missed.Served("Forbidden.AccessKeyDisabled")),
        New("signature-method-unchecked", Text("不校验 SignatureMethod", "Any SignatureMethod is accepted."),
            gates => gates.Without<SignatureMethodGate>(), Missed.Served("InvalidParamater.SignatureMethod")),
        New("signature-version-unchecked", Text("不校验 SignatureVersion", "Any SignatureVersion is accepted."),
            gates => gates.Without<SignatureVersionGate>(), Missed.Served("InvalidParamater.SignatureVersion")),
    ];

    private static Fault Through(string method) => New(
        $"{method.ToLowerInvariant()}-served", Text($"{method} 请求也提供服务", $"{method} is served like GET."),
        gates => gates.Replace<MethodGate>(gate => new Sparing(gate, call => call.Request.Method == method)),
        Missed.Served("UnsupportedHTTPMethod", $"*-{method.ToLowerInvariant()}"));

    private static Fault As(string due, string told, LocalText text, params IReadOnlyList<string> also) => New(
        $"{due}-as-{told}".ToLowerInvariant().Replace('.', '-'), text,
        gates => Retelling.As(gates, due, told),
        Missed.Mistaken(due, also));

    private static Fault Without<T>(string parameter, LocalText text)
        where T : Gate => New(
            $"served-without-{parameter.ToLowerInvariant()}", text,
            gates => gates
                .Replace<PresenceGate>(gate => gate with { Excused = [parameter] })
                .Replace<T>(gate => new Sparing(gate, call => call[parameter] is null)),
            Missed.Served($"MissingParameter.{parameter}"));
}
