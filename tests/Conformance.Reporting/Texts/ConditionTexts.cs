using Conformance.Model.Conditions;
using Conformance.Model.Specification;

namespace Conformance.Reporting.Texts;

/// <summary>How a condition is brought about from the signed baseline, in a sentence.</summary>
public static class ConditionTexts
{
    /// <param name="condition">What is changed.</param>
    /// <param name="optional">The baseline's optional business parameter some conditions act on; null where it is not known.</param>
    public static LocalText Of(Condition condition, string? optional) => condition switch
    {
        Unchanged => Text("签名正确的基准请求，原样发送", "the signed baseline as it is"),
        BareRequest => Text("不带任何参数，也不签名", "no parameter at all, and no signature"),
        ParameterAbsent(var name) => Text($"不发送 {name}", $"{name} is not sent"),
        ParametersSet(var values) => Text($"设置 {Listed(values)}", $"{Listed(values)} set"),
        ParameterDuplicated(var name) => Text($"{name} 以相同的值发送两次", $"{name} is sent twice with the same value"),
        BusinessValueInvalid => Text("一个业务参数取不可能的值", "a business parameter has a value it cannot have"),
        FormatSpelled(var spelling) => Text($"Format 写作 {spelling}", $"Format is spelt {spelling}"),
        AcceptHeaderSent => Text("Accept 请求头要求另一种格式", "an Accept header asks for the other format"),
        BothFormatsAsked => Text("同一调用先后要求 XML 和 JSON", "the same call once in XML and once in JSON"),
        MethodUnsupported => Text("使用不受支持的 HTTP 方法", "an HTTP method that is not supported"),
        TextSent(_, var encoding) => Encoded(encoding),
        ParametersReordered => Text("参数不按字母顺序发送", "the parameters are not sent in alphabetical order"),
        ParametersSplit(BodyFraming.Chunked) => Text("参数分布在查询串和分块传输的表单体中", "the parameters are split between query and a chunked form body"),
        ParametersSplit => Text("参数分布在查询串和表单体中", "the parameters are split between query and form body"),
        SentTogether(var count) => Text($"同时发送 {count} 个签名正确的请求", $"the signed baseline {count} times at once"),
        BothConditions(var first, var second) => And(Of(first, optional), Of(second, optional)),
        SignatureWrong(var flaw) => SignatureTexts.Of(flaw, optional ?? "…"),
        AccountUsed(var account) => Text($"使用处于特定状态的账号（默认为 {account}）", $"the key of an account in a certain state (by default {account})"),
        ScenarioPlayed => Text("场景中配置的调用", "the call the scenario names"),
        TimestampShifted(var minutes) => Shifted(minutes),
        NonceReplayed(var reuse) => Reused(reuse),
        SentInBurst => Text("一个账号同时发出超过流控上限的请求", "more requests of one account at once than it may send"),
        TokenReused => Text("先后两个不同的请求使用同一个 ClientToken", "one ClientToken in two different requests, one after the other"),
        TokenOverlapping => Text("两个相同的请求使用同一个 ClientToken，第二个在第一个返回之前发出", "one ClientToken in two equal requests, the second before the first is answered"),
        _ => throw new InvalidOperationException($"no words for the condition {condition}"),
    };

    private static LocalText Text(string zh, string en) => new() { Zh = zh, En = en };

    private static LocalText And(LocalText first, LocalText second) => Text($"{first.Zh}；同时{second.Zh}", $"{first.En}; and {second.En}");

    private static string Listed(IReadOnlyDictionary<string, string> values) => string.Join(", ", values.Select(v => $"{v.Key} = '{v.Value}'"));

    private static LocalText Encoded(WireEncoding encoding) => encoding switch
    {
        WireEncoding.Rfc3986 => Text("一个参数值含有特殊文本，按 RFC 3986 编码发送", "a value holds special text, encoded after RFC 3986"),
        WireEncoding.PlusForSpace => Text("一个参数值含有特殊文本，空格写作 +", "a value holds special text, a space sent as +"),
        WireEncoding.RawAsterisk => Text("一个参数值含有特殊文本，* 不编码", "a value holds special text, * sent as it is"),
        WireEncoding.LowerCaseHex => Text("一个参数值含有特殊文本，百分号编码用小写十六进制", "a value holds special text, percent-encoded in lower-case hex"),
        _ => throw new InvalidOperationException($"no words for the encoding {encoding}"),
    };

    private static LocalText Shifted(int minutes) => minutes < 0
        ? Text($"Timestamp 比接入点的时钟早 {-minutes} 分钟", $"Timestamp is {-minutes} minutes before the endpoint's clock")
        : Text($"Timestamp 比接入点的时钟晚 {minutes} 分钟", $"Timestamp is {minutes} minutes after the endpoint's clock");

    private static LocalText Reused(NonceReuse reuse) => reuse switch
    {
        NonceReuse.SameRequest => Text("同一个已被接受的请求再发送一次", "the same accepted request once more"),
        NonceReuse.OtherParameters => Text("已用过的 SignatureNonce 用于业务参数不同的请求", "a used SignatureNonce in a request with other business parameters"),
        NonceReuse.OtherMethod => Text("已用过的 SignatureNonce 用于另一 HTTP 方法的请求", "a used SignatureNonce in a request by the other HTTP method"),
        NonceReuse.OtherFormat => Text("已用过的 SignatureNonce 用于另一格式的请求", "a used SignatureNonce in a request for the other format"),
        _ => throw new InvalidOperationException($"no words for the nonce reuse {reuse}"),
    };
}
