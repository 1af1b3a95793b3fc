using Conformance.Model.Specification;
using Conformance.ReferenceEndpoint.Gates;
using Conformance.ReferenceEndpoint.Gates.Identity;
using Conformance.ReferenceEndpoint.Requests;
using Conformance.ReferenceEndpoint.Signing;
using static Conformance.ReferenceEndpoint.Faults.Gates.GateFault;

namespace Conformance.ReferenceEndpoint.Faults.Gates.Signing;

/// <summary>Signatures that are accepted and should not be.</summary>
internal static class SignatureFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        New("signature-unchecked", Text("不校验 Signature 的取值", "Any Signature is accepted."),
            gates => gates.Without<SignatureGate>(),
            Missed.Served("IncompleteSignature"), Missed.Served("Signature.Refuses*")),
        New("signature-unchecked-on-post", Text("POST 请求不校验 Signature", "Any Signature is accepted of a POST."),
            gates => gates.Replace<SignatureGate>(gate => new Sparing(gate, call => call.Request.Method == "POST")),
            Missed.Served("IncompleteSignature", "*-post*"), Missed.Served("Signature.Refuses*", "*-post*")),
        Loosened("signature-prefix", Text("只比较 Signature 的前缀，截短也通过", "A Signature counts as right when the right one begins with it."),
            gate => gate with { AreEqual = (claimed, right) => right.StartsWith(claimed, StringComparison.Ordinal) },
            Missed.Served("Signature.RefusesTruncated")),
        Loosened("signature-any-case", Text("比较 Signature 时不区分大小写", "Signatures are compared without letter case."),
            gate => gate with { AreEqual = (claimed, right) => claimed.Equals(right, StringComparison.OrdinalIgnoreCase) },
            Missed.Served("Signature.RefusesOtherCase")),
        Loosened("signature-any-method", Text("为另一 HTTP 方法所作的签名也通过", "A signature made for the other method is accepted."),
            gate => gate with { Strings = call => [Of(call, "GET", _ => true), Of(call, "POST", _ => true)] },
            Missed.Served("Signature.RefusesOtherMethod")),
        Loosened("signature-any-account", Text("用其他账号的密钥所作的签名也通过", "A signature made with another account's secret is accepted."),
            gate => gate with { Signers = (_, accounts) => accounts.All },
            Missed.Served("Signature.RefusesForeignSecret", "*-other-account")),
        Loosened("signature-over-common-parameters", Text("仅覆盖公共参数的签名也通过", "A signature over the common parameters alone is accepted."),
            gate => gate with { Strings = call => [Whole(call), Of(call, call.Request.Method, IsCommon)] },
            Missed.Served("Signature.RefusesAddedParameter")),
        Loosened("signature-without-body", Text("未覆盖表单体中业务参数的签名也通过", "A signature that leaves out the business parameters of the body is accepted."),
            gate => gate with
            {
                Strings = call => [Whole(call), Of(call, call.Request.Method, p => IsCommon(p) || p.Source == ParameterSource.Query)],
            },
            Missed.Served("Signature.RefusesAddedParameter", "*-post*")),
    ];

    private static Fault Loosened(string name, LocalText text, Func<SignatureGate, Gate> with, params IReadOnlyList<Breach> breaks) =>
        New(name, text, gates => gates.Replace(with), breaks);

    private static bool IsCommon(Parameter parameter) => CommonParameter.All.Contains(parameter.Name);

    private static string Whole(Call call) => Of(call, call.Request.Method, _ => true);

    private static string Of(Call call, string method, Func<Parameter, bool> isSigned) =>
        StringToSign.Of(method, call.Request.Parameters.All.Where(isSigned));
}
