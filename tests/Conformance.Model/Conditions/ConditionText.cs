using Conformance.Model.Specification;

namespace Conformance.Model.Conditions;

/// <summary>Conditions in words: what is done to the signed baseline to bring them about.</summary>
public static class ConditionText
{
    /// <exception cref="InvalidOperationException">The condition is of a kind that has no words here.</exception>
    public static LocalText Of(Condition condition) => condition switch
    {
        Unchanged => New("签名正确的基线请求，原样发送", "the signed baseline as it is"),
        BareRequest => New("不带任何参数的请求", "a request without any parameter"),
        ParameterAbsent(var name) => New($"不发送参数 {name}", $"{name} is not sent"),
        ParametersSet(var values) => New($"参数取值 {Joined(values)}（除非场景给出了值）", $"the baseline with {Joined(values)} (unless the scenario gives values)"),
        ParameterDuplicated(var name) => New($"参数 {name} 以相同的值发送两次", $"{name} is sent twice, with the same value"),
        BusinessValueInvalid(var value) => New(
            $"业务参数取不可能的值：场景给出的值，否则把基线中的一个数值换成 {value}",
            $"a business parameter has an impossible value: the scenario's, else {value} in place of a number of the baseline"),
        FormatSpelled(var spelling) => New($"Format 写作 {spelling}", $"Format is spelt {spelling}"),
        AcceptHeaderSent => New("用 Accept 请求头要求另一种格式", "an Accept header asks for the other format"),
        BothFormatsAsked => New("同一调用分别要求 XML 与 JSON", "the same call once in XML and once in JSON"),
        MethodUnsupported => New("用 GET、POST 以外的 HTTP 方法发送", "sent by an HTTP method other than GET and POST"),
        TextSent(var text, var encoding) => New(
            $"业务参数（或 SignatureNonce）携带文本 {text}，线上编码为 {Words(encoding).Zh}", $"a business parameter (or the nonce) carries {text}, on the wire {Words(encoding).En}"),
        ParametersReordered => New("参数不按名称顺序发送", "the parameters come in another order than by name"),
        ParametersSplit(var framing) => New(
            $"POST 的公共参数放在查询串，业务参数放在表单体{(framing == BodyFraming.Chunked ? "（chunked 传输）" : "")}",
            $"a POST with the common parameters in the query and the action's own in the body{(framing == BodyFraming.Chunked ? ", sent chunked" : "")}"),
        SentTogether(var count) => New($"同时发送 {count} 个签名基线", $"{count} signed baselines at once"),
        BothConditions(var first, var second) => New($"同时：{Of(first).Zh}；{Of(second).Zh}", $"both at once: {Of(first).En}; {Of(second).En}"),
        _ => StateConditionText.Of(condition),
    };

    internal static LocalText New(string zh, string en) => new() { Zh = zh, En = en };

    private static string Joined(IReadOnlyDictionary<string, string> values) => string.Join(", ", values.Select(v => $"{v.Key}={(v.Value.Length == 0 ? "''" : v.Value)}"));

    private static LocalText Words(WireEncoding encoding) => encoding switch
    {
        WireEncoding.Rfc3986 => New("RFC 3986", "encoded by RFC 3986"),
        WireEncoding.PlusForSpace => New("空格写作 +", "with + for a space"),
        WireEncoding.RawAsterisk => New("* 不编码", "with * as it is"),
        WireEncoding.LowerCaseHex => New("小写十六进制", "in lower-case hex"),
        _ => throw new InvalidOperationException($"no words for the encoding {encoding}"),
    };
}
