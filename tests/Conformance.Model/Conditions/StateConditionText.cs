using Conformance.Model.Specification;
using static Conformance.Model.Conditions.ConditionText;

namespace Conformance.Model.Conditions;

/// <summary>In words what is done to keys, signatures, times and states.</summary>
internal static class StateConditionText
{
    public static LocalText Of(Condition condition) => condition switch
    {
        AccountUsed(var account) => New($"基线用账号 {account} 的密钥签名（场景可另指账号或接口）", $"the baseline signed with the key of the account {account} (a scenario may name another account or action)"),
        ScenarioPlayed(var account) => New($"按配置的场景调用，默认账号 {account}", $"the call of the configured scenario, by the account {account} unless it names another"),
        SentInBurst(var account) => New($"账号 {account} 同时发出超过限额的请求", $"more requests at once than the account {account} may send"),
        TimestampShifted(var minutes) => New(
            $"Timestamp 比接入点时钟{(minutes < 0 ? "早" : "晚")} {Math.Abs(minutes)} 分钟", $"the Timestamp lies {Math.Abs(minutes)} minutes {(minutes < 0 ? "before" : "after")} the endpoint's clock"),
        TokenReused => New("同一 ClientToken 先后用于两个不同的请求", "one ClientToken in two different requests, one after the other"),
        TokenOverlapping => New("同一 ClientToken 用于两个相同的请求，第二个在第一个得到回答之前到达", "one ClientToken in two equal requests, the second while the first is still being answered"),
        NonceReplayed(var reuse) => New($"重复使用一个已被接受的 SignatureNonce：{Words(reuse).Zh}", $"the nonce of an accepted request comes again: {Words(reuse).En}"),
        SignatureWrong(var flaw) => Words(flaw),
        _ => throw new InvalidOperationException($"no words for the condition {condition}"),
    };

    private static LocalText Words(NonceReuse reuse) => reuse switch
    {
        NonceReuse.SameRequest => New("同一请求再发一次", "the very same request again"),
        NonceReuse.OtherParameters => New("其他业务参数", "with other business parameters"),
        NonceReuse.OtherMethod => New("另一 HTTP 方法", "by the other method"),
        NonceReuse.OtherFormat => New("另一返回格式", "in the other format"),
        _ => throw new InvalidOperationException($"no words for the nonce reuse {reuse}"),
    };

    private static LocalText Words(SignatureFlaw flaw) => flaw switch
    {
        SignatureFlaw.Random => New("Signature 是长度正确的随机值", "the Signature is random bytes of the right length"),
        SignatureFlaw.Truncated => New("Signature 被截短", "the Signature is cut short"),
        SignatureFlaw.OtherCase => New("Signature 的大小写被颠倒", "the letters of the Signature are in the other case"),
        SignatureFlaw.OtherMethod => New("Signature 是为另一 HTTP 方法计算的", "the Signature was made for the other of GET and POST"),
        SignatureFlaw.ForeignSecret => New("Signature 用随机密钥计算", "the Signature was made with a random secret"),
        SignatureFlaw.OtherAccountsSecret => New("Signature 用另一账号的密钥计算", "the Signature was made with the secret of another account"),
        SignatureFlaw.AddedParameter => New("签名之后加了一个可选业务参数", "an optional business parameter was added after signing"),
        SignatureFlaw.ChangedValue => New("签名之后改了一个业务参数的值", "the value of a business parameter was changed after signing"),
        SignatureFlaw.RemovedParameter => New("签名之后去掉了一个业务参数", "a business parameter was removed after signing"),
        _ => throw new InvalidOperationException($"no words for the signature flaw {flaw}"),
    };
}
